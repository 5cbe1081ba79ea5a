import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/base/json.ts';
import { GAP } from '../../../src/synth/curve.ts';
import { Project } from '../../../src/synth/project.ts';
import { RowWriter } from '../../../src/synth/rows.ts';
import { smallSpec, specOf } from './anySpec.ts';
import { at } from './at.ts';

/** A run's rows, written `room` bytes beyond the longest row at a time. */
function written(project: Project, number: number, room: number): string {
  const run = project.run(number);
  const writer = new RowWriter(project, run);
  const out = new Uint8Array(writer.longest + room);
  let text = '';
  for (let from = 0; from < run.points; ) {
    const { step, length } = writer.write(from, run.points, out);
    text += new TextDecoder().decode(out.subarray(0, length));
    from = step;
  }
  return text;
}

const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { [key: string]: Json });

const onlyRun = fc.tuple(smallSpec, fc.nat({ max: 8 }));

describe('rows', () => {
  it('hold exactly the values of the curves: gaps are absent, NaN and infinities are text', () => {
    fc.assert(
      fc.property(onlyRun, ([spec, number]) => {
        const project = new Project(spec);
        const run = project.run(number);
        const rows = parsed(written(project, number, 5000));
        expect(rows).toHaveLength(run.points);
        for (let index = 0; index < spec.metrics; index++) {
          const path = project.names.path(number, index);
          const column = project.column(run, index, 0, run.points);
          const said = Float64Array.from(rows, (row) => Number(at(row, path) ?? GAP));
          expect(said).toEqual(column);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('begin with step and times, and hold nothing but names of the run and its wide values', () => {
    fc.assert(
      fc.property(onlyRun, ([spec, number]) => {
        const project = new Project(spec);
        const run = project.run(number);
        const tops = new Set(
          Array.from({ length: spec.metrics }, (_, index) => project.names.path(number, index)[0]!),
        );
        parsed(written(project, number, 0)).forEach((row, step) => {
          const { _step, _runtime, _timestamp, ...values } = row;
          const runtime = step * run.secondsPerStep;
          expect([_step, _runtime, _timestamp]).toEqual([step, runtime, run.createdAt + runtime]);
          const wide = Object.keys(values).filter((name) => !tops.has(name));
          const carried = Array.from({ length: spec.wideMetrics }, (_, index) => `wide/key_${index}`);
          expect(wide).toEqual(project.isWide(step) ? carried : []);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('carry wide values of exactly their bytes', () => {
    const project = new Project(
      specOf({ points: 20, widePoints: 4, wideMetrics: 2, valueBytes: 333, gaps: 1 }),
    );
    const lines = written(project, 0, 0).trimEnd().split('\n');
    const wide = lines.filter((line) => line.includes('wide/key_0'));
    expect(wide).toHaveLength(4);
    for (const line of wide) {
      const list = line.slice(line.indexOf('"wide/key_0":') + 13, line.indexOf(',"wide/key_1"'));
      expect(list).toHaveLength(333);
      expect(JSON.parse(list).every(Number.isFinite)).toBe(true);
    }
  });

  it('are the same bytes however they are cut into chunks', () => {
    fc.assert(
      fc.property(onlyRun, fc.nat({ max: 3000 }), ([spec, number], room) => {
        const project = new Project(spec);
        expect(written(project, number, room)).toBe(written(project, number, 2_000_000));
      }),
      { numRuns: 30 },
    );
  });

  it('are the same bytes from any step on', () => {
    const project = new Project(specOf({ points: 600, metrics: 12 }));
    const run = project.run(0);
    const lines = written(project, 0, 100_000).split('\n');
    const writer = new RowWriter(project, run);
    const out = new Uint8Array(writer.longest);
    for (const step of [599, 0, 127, 128, 300, 299]) {
      const { length } = writer.write(step, step + 1, out);
      expect(new TextDecoder().decode(out.subarray(0, length))).toBe(`${lines[step]}\n`);
    }
  });

  it('are never longer than they promise', () => {
    fc.assert(
      fc.property(onlyRun, ([spec, number]) => {
        const project = new Project(spec);
        const { longest } = new RowWriter(project, project.run(number));
        for (const line of written(project, number, 0).trimEnd().split('\n'))
          expect(line.length + 1).toBeLessThanOrEqual(longest);
      }),
      { numRuns: 40 },
    );
  });

  it('are refused by a buffer that may not hold one', () => {
    const project = new Project(specOf({}));
    const writer = new RowWriter(project, project.run(0));
    expect(() => writer.write(0, 1, new Uint8Array(writer.longest - 1))).toThrow('longest row');
  });
});
