import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idleOf } from '../../../../app/controls/rail/idle.ts';
import { profiles } from '../../../../src/profile/profiles.ts';
import { FIELDS, type FieldName } from '../../../../src/spec/fields.ts';
import { type ProjectSpec, typical } from '../../../../src/spec/projectSpec.ts';
import { Project } from '../../../../src/synth/project.ts';
import { RowWriter } from '../../../../src/synth/rows.ts';
import { runLine } from '../../../../src/synth/runLine.ts';
import { smallSpec } from '../../../src/synth/anySpec.ts';

const { tracker, eager } = profiles;
const reasonOf = (field: FieldName, own: Partial<ProjectSpec>, techniques = tracker) =>
  idleOf(field, { ...typical, ...own }, techniques);

/** All that a row store would hold of a project, as text. */
function dataOf(spec: ProjectSpec): string {
  const project = new Project(spec);
  const text = new TextDecoder();
  let all = '';
  for (let number = 0; number < spec.runs; number++) {
    const run = project.run(number);
    const rows = new RowWriter(project, run);
    const out = new Uint8Array(Math.max(1 << 16, rows.longest));
    all += text.decode(runLine(project, run));
    for (let from = 0; from < run.points; ) {
      const { step, length } = rows.write(from, run.points, out);
      all += text.decode(out.subarray(0, length));
      from = step;
    }
  }
  return all;
}

describe('a field that is said to do nothing', () => {
  const data = ['valueBytes', 'wideMetrics', 'widePoints', 'configBytes', 'bigConfigRuns'] as const;

  it.each(data)('%s leaves all data as it was, whatever it is set to', (field) => {
    let said = 0;
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 900 }), (spec, other) => {
        const idle = idleOf(field, spec, tracker);
        if (idle === null) return;
        // Of a number that is more than there is, the least that is enough does the same.
        const value = idle[1] ?? Math.max(FIELDS[field].min, other);
        const changed = { ...spec, [field]: value };
        if (idle[1] === undefined && idleOf(field, changed, tracker) === null) return;
        said++;
        expect(dataOf(changed)).toBe(dataOf(spec));
      }),
      { numRuns: 300 },
    );
    expect(said).toBeGreaterThan(5);
  });
});

describe('what the rail says of', () => {
  it('wide values', () => {
    expect(reasonOf('valueBytes', { wideMetrics: 0 })).toEqual(['noWideValues']);
    expect(reasonOf('widePoints', { wideMetrics: 0 })).toEqual(['noWideValues']);
    expect(reasonOf('wideMetrics', { wideMetrics: 0 })).toBeNull();
    expect(reasonOf('valueBytes', { widePoints: 0 })).toEqual(['noWideCalls']);
    expect(reasonOf('widePoints', { widePoints: 0 })).toBeNull();
    expect(reasonOf('widePoints', { widePoints: 2000 })).toEqual(['everyCall', 1000]);
  });

  it('big configs', () => {
    expect(reasonOf('configBytes', { bigConfigRuns: 0 })).toEqual(['noBigConfigs']);
    expect(reasonOf('bigConfigRuns', { configKeys: 10_000 })).toEqual(['keysAlone']);
    expect(reasonOf('bigConfigRuns', { bigConfigRuns: 501 })).toEqual(['everyRun', 500]);
    expect(reasonOf('bigConfigRuns', { bigConfigRuns: 0 })).toBeNull();
  });

  it('nesting', () => {
    expect(reasonOf('nestingFanout', {})).toEqual(['notNested']);
    expect(reasonOf('nestingFanout', { nestingDepth: 1 })).toBeNull();
  });

  it('the panels of a page', () => {
    expect(reasonOf('panelsPerPage', {}, eager)).toEqual(['everyPanel']);
    for (const field of ['panelsPerPage', 'visibleRuns', 'smoothing', 'xAxis'] as const) {
      expect(reasonOf(field, { openSections: 0 })).toEqual(['noOpenSection']);
      expect(reasonOf(field, {})).toBeNull();
    }
    expect(reasonOf('openSections', { openSections: 0 })).toBeNull();
    expect(reasonOf('openSections', { metrics: 10, openSections: 3 })).toEqual(['everySection', 2]);
    expect(reasonOf('visibleRuns', { runs: 3 })).toEqual(['everyRun', 3]);
  });

  it('a field that always acts: nothing', () => {
    expect(reasonOf('runs', { runs: 1 })).toBeNull();
  });
});
