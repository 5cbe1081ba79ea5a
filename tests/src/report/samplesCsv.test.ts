import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../src/measure/stages.ts';
import { stageColumn } from '../../../src/report/cellColumns.ts';
import { samplesCsv } from '../../../src/report/samplesCsv.ts';
import { FIELDS } from '../../../src/spec/fields.ts';
import { cellOf, fixture, flaggedFixture, sampleOf } from './fixture.ts';

function rowsOf(report: typeof fixture): Record<string, string>[] {
  return papa.parse<Record<string, string>>(samplesCsv(report), { header: true, skipEmptyLines: true }).data;
}

describe('the CSV of samples', () => {
  it('is as the golden file has it', async () => {
    await expect(samplesCsv(fixture)).toMatchFileSnapshot('../../golden/samples.csv');
  });

  it('has the columns, in order', () => {
    const header = samplesCsv(fixture).split('\r\n')[0]!.split(',');
    expect(header).toEqual([
      ...[
        'cell_id',
        'profile',
        'changes',
        'outcome',
        'kind',
        'stop_mode',
        'stop_ended',
        'order_seed',
        'gates',
        'phase',
        'round',
        'visit',
        'seq',
        'at_ms',
        'valid',
        'reason',
        'flags',
      ],
      ...Object.keys(FIELDS).map((name) => `spec_${name}`),
      ...['wait_ms', 'render_ms', 'screen_ms', 'screen_after_render_ms', 'offthread_ms', 'make_ms'],
      'clock_reads',
      ...STAGES.map((stage) => `${stageColumn(stage)}_ms`),
      ...['bytes', 'answer_bytes', 'leaves', 'nodes', 'vertices', 'pixels'],
      ...['backend_extrapolated', 'backend_at_least_ms', 'warnings'],
    ]);
  });

  it('has a row a sample of every phase, valid or not, and none for cells without samples', () => {
    const samples = fixture.cells.flatMap((cell) => cell.samples);
    const rows = rowsOf(fixture);
    expect(rows.map((row) => Number(row.render_ms))).toEqual(samples.map((sample) => sample.main));
    expect(rows.map((row) => row.valid)).toEqual(samples.map((sample) => String(sample.valid)));
    expect(rows.filter((row) => row.cell_id === 'everything')).toEqual([]);
  });

  it('has stages that sum to the total where the backend is known', () => {
    for (const row of rowsOf(fixture).filter(({ wait_ms }) => wait_ms !== '')) {
      const sum = STAGES.reduce((all, stage) => all + Number(row[`${stageColumn(stage)}_ms`]), 0);
      expect(sum).toBeCloseTo(Number(row.wait_ms), 9);
    }
  });

  it('tells extrapolated rows, and leaves a backend empty that is only known as "at least"', () => {
    const rows = rowsOf(fixture);
    expect(rows.find((row) => row.cell_id === 'points 10 x')).toMatchObject({
      backend_extrapolated: 'true',
      backend_ms: '1200',
      backend_at_least_ms: '80',
    });
    expect(rows.find((row) => row.cell_id === 'values 10 x')).toMatchObject({
      backend_extrapolated: 'true',
      backend_ms: '',
      wait_ms: '',
      backend_at_least_ms: '2100',
    });
    expect(rows[0]).toMatchObject({ backend_extrapolated: 'false', backend_at_least_ms: '' });
  });

  it('tells on every row when it was taken, what timing it read, and how its cell ended', () => {
    expect(rowsOf(fixture)[1]).toMatchObject({
      at_ms: '6000.25',
      clock_reads: '40',
      reason: 'warm-up',
      stop_mode: 'precise',
      stop_ended: 'hand',
    });
  });

  it('says in words on each row why it does not count, what it is flagged with, and what weakens them all', () => {
    const late = rowsOf(fixture).find(({ reason }) => reason === 'late-work')!;
    expect(late.warnings).toBe(
      'Not counted: something was drawn after its end. | Flagged: the page was never quiet before it. | Flagged: no focus.',
    );
    expect(rowsOf(fixture).find(({ reason }) => reason === 'warm-up')!.warnings).toBe(
      'Not counted: a warm-up.',
    );
    for (const { warnings } of rowsOf(flaggedFixture)) expect(warnings).toContain('Run npm start');
  });

  it('carries the gates that are refused or flagged on every row, and not those that are noted', () => {
    expect(fixture.gates.map(({ level }) => level)).toEqual(['noted', 'noted']);
    expect(new Set(rowsOf(fixture).map((row) => row.gates))).toEqual(new Set(['']));
    expect(new Set(rowsOf(flaggedFixture).map((row) => row.gates))).toEqual(
      new Set(['development;not-isolated;clock-unchecked']),
    );
  });

  it('neutralises formulas in text and leaves negative times alone', () => {
    const sample = sampleOf(80, 0, { valid: false, reason: '=cmd()', flags: ['@a', 'b'], afterMain: -1.5 });
    const cell = cellOf('-2+3', [sample], { spec: { ...fixture.cells[0]!.spec, groupBy: ['=1', 'lr'] } });
    expect(rowsOf({ ...fixture, cells: [cell] })[0]).toMatchObject({
      cell_id: "'-2+3",
      reason: "'=cmd()",
      flags: "'@a;b",
      spec_groupBy: "'=1;lr",
      screen_after_render_ms: '-1.5',
    });
  });
});
