import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP } from '../../../src/synth/curve.ts';
import { Project } from '../../../src/synth/project.ts';
import { smallSpec, specOf } from './anySpec.ts';

const place = fc.record({ number: fc.nat({ max: 8 }), index: fc.nat({ max: 39 }) });

describe('a project', () => {
  it('gives the same value alone, in a column and in any stretch of it', () => {
    fc.assert(
      fc.property(smallSpec, place, fc.nat(), fc.nat(), (spec, { number, index }, a, b) => {
        const project = new Project(spec);
        const run = project.run(number);
        const from = a % spec.points;
        const to = Math.min(spec.points, from + (b % 300));
        const whole = project.column(run, index % spec.metrics, 0, spec.points);
        expect(project.column(run, index % spec.metrics, from, to)).toEqual(whole.slice(from, to));
        const one = Float64Array.from({ length: to - from }, (_, i) =>
          project.value(run, index % spec.metrics, from + i),
        );
        expect(one).toEqual(whole.slice(from, to));
      }),
    );
  });

  it('has nothing past the end of a run', () => {
    const project = new Project(specOf({ crashedRuns: 1, points: 500 }));
    const run = project.run(0);
    const column = project.column(run, 0, 0, 500);
    expect(run.points).toBeLessThan(500);
    expect(column.subarray(run.points).every((value) => value === GAP)).toBe(true);
    expect(project.column(run, 0, 490, 500).every((value) => value === GAP)).toBe(true);
    expect(project.value(run, 0, run.points)).toBe(GAP);
  });

  it('keeps the last logged value of a metric, or none where none was logged', () => {
    fc.assert(
      fc.property(smallSpec, place, (spec, { number, index }) => {
        const project = new Project(spec);
        const run = project.run(number);
        const logged = project.column(run, index % spec.metrics, 0, spec.points).filter((v) => v !== GAP);
        expect(project.last(run, index % spec.metrics)).toBe(logged.at(-1) ?? GAP);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing that was logged as its running runs go on', () => {
    fc.assert(
      fc.property(smallSpec, place, fc.nat({ max: 5000 }), (spec, { number, index }, elapsed) => {
        const [before, after] = [new Project(spec), new Project(spec, elapsed)];
        const [was, is] = [before.run(number % spec.runs), after.run(number % spec.runs)];
        expect(is.points).toBeGreaterThanOrEqual(was.points);
        expect(after.column(is, index % spec.metrics, 0, was.points)).toEqual(
          before.column(was, index % spec.metrics, 0, was.points),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is another one under another seed', () => {
    const values = [1, 2, 3].map((seed) => {
      const project = new Project(specOf({ seed }));
      return project.value(project.run(0), 0, 500);
    });
    expect(new Set(values).size).toBe(3);
  });
});

describe('wide values', () => {
  it('ride on as many log calls as asked, evenly spread', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat({ max: 3000 }), (points, widePoints) => {
        const project = new Project(specOf({ points, widePoints, wideMetrics: 1 }));
        const wide = Array.from({ length: points }, (_, step) => step).filter((step) => project.isWide(step));
        expect(wide).toHaveLength(Math.min(points, widePoints));
        const gaps = wide.slice(1).map((step, i) => step - wide[i]!);
        if (gaps.length > 0) expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
        for (const step of [0, points >> 1, points])
          expect(project.wideBefore(step)).toBe(wide.filter((at) => at < step).length);
      }),
    );
  });

  it('ride on none where there are none', () => {
    for (const none of [{ wideMetrics: 0 }, { widePoints: 0 }]) {
      const project = new Project(specOf(none));
      expect(project.wideBefore(1000)).toBe(0);
      expect(project.wideSummary()).toEqual({});
    }
  });

  it('are told by their size in a summary', () => {
    const project = new Project(specOf({ wideMetrics: 2, valueBytes: 4000 }));
    const text = 'list of 4000 bytes';
    expect(project.wideSummary()).toEqual({ 'wide/key_0': text, 'wide/key_1': text });
  });

  it('have seven digits a number, and others in another name or run', () => {
    const project = new Project(specOf({ wideMetrics: 2 }));
    const digits = (number: number, index: number) =>
      Array.from({ length: 20 }, (_, n) => project.wideDigits(project.run(number), index, n));
    for (const n of digits(0, 0)) expect(Number.isInteger(n) && n >= 0 && n < 1e7).toBe(true);
    expect(digits(0, 1)).not.toEqual(digits(0, 0));
    expect(digits(1, 0)).not.toEqual(digits(0, 0));
  });
});
