import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsCsv } from '../../../src/report/cellsCsv.ts';
import { FIELDS } from '../../../src/spec/fields.ts';
import { cellOf, fixture, flaggedFixture, sampleOf } from './fixture.ts';

function rowsOf(report: typeof fixture): Record<string, string>[] {
  return papa.parse<Record<string, string>>(cellsCsv(report), { header: true, skipEmptyLines: true }).data;
}

const rows = rowsOf(fixture);

describe('the CSV of cells', () => {
  it('is as the golden file has it', async () => {
    await expect(cellsCsv(fixture)).toMatchFileSnapshot('../../golden/cells.csv');
  });

  it('has a row a cell with its spec, and joins the samples by its first columns', () => {
    expect(rows).toHaveLength(fixture.cells.length);
    expect(Object.keys(rows[0]!).slice(0, 5)).toEqual(['cell_id', 'profile', 'changes', 'outcome', 'kind']);
    for (const name of Object.keys(FIELDS)) expect(rows[0]).toHaveProperty(`spec_${name}`);
    expect(rows[0]).toMatchObject({ spec_runs: '12000', samples: '9', valid_warm: '6' });
    expect(rows[0]).toMatchObject({ apart: '1', invalid: '1', stop_mode: 'precise', stop_ended: 'hand' });
  });

  it('gives medians with bounds, and none where there is no interval', () => {
    expect(rows[0]).toMatchObject({
      render_median_ms: '83.5',
      render_lo_ms: '78.55',
      render_hi_ms: '94.107',
    });
    expect(rows[1]).toMatchObject({ render_median_ms: '122', render_lo_ms: '', render_hi_ms: '' });
    expect(rows[1]).toMatchObject({ wait_median_ms: '1342', wait_lo_ms: '', backend_extrapolated: 'true' });
  });

  it('tells what is only known as "at least"', () => {
    expect(rows[2]).toMatchObject({
      wait_median_ms: '',
      backend_median_ms: '',
      backend_at_least_ms: '2100',
      wait_at_least_ms: '2196',
    });
  });

  it('tells what was refused and why, and what broke', () => {
    expect(rows[3]).toMatchObject({
      outcome: 'refused',
      render_median_ms: '',
      refused_stage: 'parse',
      refused_what: 'answer bytes',
      refused_predicted: '3000000000',
      refused_cap: '256000000',
    });
    expect(rows[4]).toMatchObject({ outcome: 'failed', refused_stage: '' });
    expect(rows[4]!.error).toContain('TypeError');
  });

  it('carries the warnings of each row, and no others, where no gate is shut', () => {
    expect(rows[0]!.warnings!.split(' | ')).toEqual([
      'Stopped by hand after 9 samples.',
      'Invalid samples: 1 of 8 (something was drawn after its end: 1).',
      '1 of 6 samples was taken while the machine ran faster or slower than usual (drift sentinel): read with care.',
    ]);
    expect(rows[1]!.warnings).toBe('No interval, for it has 2 of the 6 valid warm samples needed.');
    expect(rows[3]).toMatchObject({ gates: '', warnings: '', stop_mode: '', stop_ended: '' });
  });

  it('says of shut gates what they mean and what to do, on every row', () => {
    const [row] = rowsOf(flaggedFixture);
    expect(row!.gates).toBe('development;not-isolated;clock-unchecked');
    const warnings = row!.warnings!.split(' | ');
    expect(warnings).toHaveLength(6);
    expect(warnings[0]).toBe('Stopped by hand after 9 samples.');
    expect(warnings[3]).toContain('This is a development build');
    expect(warnings[3]).toContain('Run npm start');
    expect(warnings[4]).toContain('Cross-Origin-Opener-Policy: same-origin');
    expect(warnings[5]).toContain('npm run certify');
  });

  it('neutralises formulas in ids and errors', () => {
    expect(rows[4]!.cell_id).toBe("'=1+1 | `broken` <b>");
    const cell = cellOf('a', [sampleOf(1, 0)], { error: '=1\n+1' });
    expect(cellsCsv({ ...fixture, cells: [cell] })).toContain(`"'=1\n+1"`);
  });
});
