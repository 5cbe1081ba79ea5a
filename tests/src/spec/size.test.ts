import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/spec/fields.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import {
  callBytes,
  distinctMetrics,
  largestConfig,
  mediaNames,
  NOTES,
  noteBytes,
  noteGroups,
  plottableMetrics,
  ROW_HEAD_BYTES,
  scalarBytes,
  scalarUnion,
  sharedNames,
  wideCalls,
  wideNames,
  widestValue,
} from '../../../src/spec/size.ts';
import { NOTE_COUNT, notesOf } from '../../../src/synth/notes.ts';
import { Project } from '../../../src/synth/project.ts';
import { RowWriter } from '../../../src/synth/rows.ts';
import { runLine } from '../../../src/synth/runLine.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';
import { namesOf } from './namesOf.ts';

/** The longest of some runs' rows, each written by itself. */
function longestRow(spec: ProjectSpec): number {
  const project = new Project(spec);
  const lengths = [0, 3, spec.runs - 1].flatMap((number) => {
    const run = project.run(number);
    const writer = new RowWriter(project, run);
    const out = new Uint8Array(writer.longest);
    return Array.from({ length: run.points }, (_, step) => writer.write(step, step + 1, out).length);
  });
  return Math.max(...lengths);
}

describe('the size of a log call', () => {
  it.each([
    {},
    { wideMetrics: 0 },
    { metrics: 5, valueBytes: 5000 },
    { metrics: 300, points: 100 },
    { metrics: 2000, points: 40 },
    { metrics: 10_000, points: 10 },
    { sharedMetrics: 0.1 },
    { sharedMetrics: 0, metrics: 500, points: 60 },
    { nameStyle: 'flat' },
    { nameStyle: 'flat', metrics: 3000, points: 20, wideMetrics: 0 },
    { nameStyle: 'flat', metrics: 400, sharedMetrics: 0.5, points: 100 },
    { valueBytes: 200_000, wideMetrics: 3, points: 50 },
    { widePoints: 0, metrics: 600, points: 50 },
  ] as const)('of %j is within 15 percent of the longest row', (fields) => {
    const spec = specOf(fields);
    const ratio = callBytes(spec) / longestRow(spec);
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.15);
  });

  const styles = FIELDS.nameStyle.values;
  const depths = [0, 1, 2, 4, 5, 8];
  const nested = styles.flatMap((nameStyle) => depths.map((nestingDepth) => ({ nameStyle, nestingDepth })));

  it.each(nested)('of $nameStyle names nested $nestingDepth deep is so too', (of) => {
    for (const nestingFanout of [1, 2, 4, 100]) {
      for (const metrics of [60, 1000]) {
        const fields = { ...of, nestingFanout, metrics, sharedMetrics: 0.8, points: 30, wideMetrics: 0 };
        const spec = specOf(fields);
        const ratio = callBytes(spec) / longestRow(spec);
        expect([fields, ratio > 0.85 && ratio < 1.15, ratio]).toEqual([fields, true, ratio]);
      }
    }
  });

  it('grows by a head, the scalars and the wide values', () => {
    const spec = specOf({ metrics: 100, wideMetrics: 2, valueBytes: 5000 });
    expect(callBytes(spec)).toBe(ROW_HEAD_BYTES + scalarBytes(spec) + 10_000);
    expect(callBytes({ ...spec, widePoints: 0 })).toBe(ROW_HEAD_BYTES + scalarBytes(spec));
    expect(widestValue(spec)).toBe(5000);
  });
});

describe('the size of the largest config', () => {
  const real = (spec: ProjectSpec) => {
    const project = new Project(spec);
    const line = runLine(project, project.run(spec.runs - 1));
    const text = new TextDecoder().decode(line);
    return text.indexOf(',"summary":') - text.indexOf('"config":') - '"config":'.length;
  };

  it.each([
    { configBytes: 1000 },
    { configBytes: 100_000 },
    { bigConfigRuns: 0 },
    { configKeys: 300, configBytes: 100 },
    { configKeys: 300, configBytes: 100, configDepth: 3 },
    { configKeys: 20_000, configBytes: 100_000 },
    { configKeys: 20_000, bigConfigRuns: 0 },
    { configKeys: 20_000, configBytes: 2_000_000 },
  ])('of %j is within 15 percent of what the newest run logs', (fields) => {
    const spec = specOf(fields);
    const ratio = largestConfig(spec) / real(spec);
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.15);
  });

  it.each([0, 1, 2, 3, 5, 8])('%i deep is so too, odd or not', (configDepth) => {
    for (const nameStyle of ['slash', 'odd'] as const) {
      for (const configKeys of [16, 24, 100, 3000]) {
        const fields = { configDepth, nameStyle, configKeys, bigConfigRuns: 0 };
        const ratio = largestConfig(specOf(fields)) / real(specOf(fields));
        expect([fields, ratio > 0.85 && ratio < 1.15, ratio]).toEqual([fields, true, ratio]);
      }
    }
  });

  it('is exact where it is padded', () => {
    for (const configBytes of [700, 701, 5432, 100_000])
      expect(real(specOf({ configBytes }))).toBe(configBytes);
  });
});

describe('the notes of a run', () => {
  it('take about as many bytes as is said, at every depth, and are as many', () => {
    for (const nameStyle of ['slash', 'odd'] as const) {
      for (let summaryDepth = 0; summaryDepth <= 8; summaryDepth++) {
        const spec = specOf({ nameStyle, summaryDepth });
        const notes = notesOf(spec, new Project(spec).run(3));
        const ratio = noteBytes(spec) / Buffer.byteLength(JSON.stringify(notes));
        expect([ratio > 0.75, ratio < 1.25]).toEqual([true, true]);
        if (summaryDepth > 0) expect(Object.keys(notes)).toHaveLength(noteGroups(spec));
      }
    }
    expect(NOTES).toBe(NOTE_COUNT);
  });
});

describe('the union of names', () => {
  it('is what the runs of the generator have between them', () => {
    fc.assert(
      fc.property(smallSpec, (spec) => {
        expect(scalarUnion(spec)).toBe(namesOf(spec).size);
        expect(plottableMetrics(spec)).toBe(spec.nestingDepth > 4 ? 0 : scalarUnion(spec));
        expect(distinctMetrics(spec)).toBe(scalarUnion(spec) + wideNames(spec));
      }),
      { numRuns: 60 },
    );
  });

  it('grows with the runs where some names are their own', () => {
    expect(scalarUnion(specOf({ metrics: 100, sharedMetrics: 0.8, runs: 50 }))).toBe(80 + 20 * 50);
    expect(sharedNames(specOf({ metrics: 3, sharedMetrics: 0.5 }))).toBe(2);
  });

  it('has a name an image where each has its own, and one for a list', () => {
    const spec = specOf({ mediaMetrics: 2, mediaImages: 30, mediaNaming: 'perImage' });
    expect([mediaNames(spec), mediaNames({ ...spec, mediaNaming: 'list' })]).toEqual([30, 1]);
    expect(distinctMetrics(spec) - distinctMetrics({ ...spec, mediaMetrics: 0 })).toBe(60);
  });

  it('has no wide values that no call carries', () => {
    expect(distinctMetrics(specOf({ metrics: 5, wideMetrics: 3, widePoints: 0 }))).toBe(5);
    expect(wideCalls(specOf({ wideMetrics: 3, widePoints: 500, points: 20 }))).toBe(20);
  });
});
