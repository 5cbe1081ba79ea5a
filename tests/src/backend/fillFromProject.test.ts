import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillFromProject, stepsIn, timesOf } from '../../../src/backend/fillFromProject.ts';
import { historyRange, timeAt } from '../../../src/backend/historyRange.ts';
import { finishedLines, lineBuilders } from '../../../src/backend/lines.ts';
import { Project } from '../../../src/synth/project.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';
import { given, plain, truth } from './anyQuery.ts';

describe('lines straight from the project', () => {
  it('are those of its values', () => {
    fc.assert(
      fc.property(given, ({ spec, query }) => {
        const project = new Project(spec);
        const range = historyRange(query, query.runs, project);
        const asked = { query, runs: query.runs, range };
        const builders = lineBuilders(asked, project);
        fillFromProject(project, asked, builders);
        const lines = finishedLines(builders);
        expect(plain({ kind: 'history', x: query.x, ...range, lines })).toEqual(truth({ spec, query }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the steps of a run that lie in a range', () => {
  it('are among those that are read, and no more than two others', () => {
    const axis = fc.constantFrom('step' as const, 'relative' as const, 'wall' as const);
    fc.assert(
      fc.property(smallSpec, axis, fc.nat(), fc.nat(), (spec, x, skip, length) => {
        const run = new Project(spec).run(0);
        const start = x === 'wall' ? run.createdAt : 0;
        const from = start + (skip % 800);
        const range = { from, to: from + 1 + (length % 800) };
        const at = (step: number) => (x === 'step' ? step : timeAt(run, x, step));
        const steps = Array.from({ length: run.points }, (_, step) => step);
        const inside = steps.filter((step) => at(step) >= range.from && at(step) < range.to);
        const read = stepsIn(run, x, range);
        expect(inside.every((step) => step >= read.from && step < read.to)).toBe(true);
        expect(read.to - read.from).toBeGreaterThanOrEqual(0);
        expect(read.to - read.from).toBeLessThanOrEqual(inside.length + 2);
        expect(read.to).toBeLessThanOrEqual(run.points);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the times of steps', () => {
  it('are where they lie on an axis of seconds; steps have none', () => {
    const run = new Project(specOf({})).run(3);
    expect(timesOf(run, 'step', 0, 4)).toBeNull();
    expect([...timesOf(run, 'wall', 5, 8)!]).toEqual([5, 6, 7].map((step) => timeAt(run, 'wall', step)));
  });
});
