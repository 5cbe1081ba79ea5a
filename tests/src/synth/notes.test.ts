import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/base/json.ts';
import { NOTE_COUNT, notePath, notesOf, noteValue } from '../../../src/synth/notes.ts';
import { Project } from '../../../src/synth/project.ts';
import { runFacts } from '../../../src/synth/runFacts.ts';
import { smallSpec, specOf } from './anySpec.ts';
import { at } from './at.ts';

const indices = Array.from({ length: NOTE_COUNT }, (_, index) => index);

function leaves(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, below) => sum + leaves(below as Json), 0);
}

describe('the notes of a run', () => {
  it('are a dozen texts, each where its path says, as many dots deep as asked', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 8 }), (spec, number) => {
        const run = runFacts(spec, number);
        const notes = notesOf(spec, run);
        expect(NOTE_COUNT).toBe(12);
        expect(leaves(notes)).toBe(NOTE_COUNT);
        for (const index of indices) {
          expect(notePath(spec, index)).toHaveLength(spec.summaryDepth + 1);
          expect(at(notes, notePath(spec, index))).toBe(noteValue(run, index));
          // A page would take such a text for a number.
          expect(noteValue(run, index)).not.toMatch(/^(|NaN|-?Infinity)$/);
        }
      }),
    );
  });

  it('spell no name of a metric, however either is nested', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 8 }), (spec, number) => {
        const { names } = new Project(spec);
        const tops = new Set(['_step', '_runtime', '_timestamp']);
        for (let index = 0; index < spec.metrics; index++) tops.add(names.path(number, index)[0]!);
        for (const index of indices) expect(tops.has(notePath(spec, index)[0]!)).toBe(false);
      }),
    );
  });

  it('say why a run stopped, which is no news of one that has not', () => {
    const spec = specOf({ crashedRuns: 0.3 });
    const reason = indices.find((index) => notePath(spec, index)[0] === 'stop_reason')!;
    const said = (state: string) =>
      new Set(
        Array.from({ length: 500 }, (_, number) => runFacts(spec, number))
          .filter((run) => run.state === state)
          .map((run) => noteValue(run, reason)),
      );
    expect(said('running')).toEqual(new Set(['still running']));
    expect(said('finished')).toContain('all steps done');
    expect(said('crashed')).toContain('out of memory');
  });

  it('differ from run to run, out of a few words each', () => {
    const spec = specOf({});
    const runs = Array.from({ length: 300 }, (_, number) => runFacts(spec, number));
    expect(new Set(runs.map((run) => JSON.stringify(notesOf(spec, run)))).size).toBeGreaterThan(250);
    for (const index of indices) {
      const words = new Set(runs.map((run) => noteValue(run, index))).size;
      expect(words).toBeGreaterThan(1);
      expect(words).toBeLessThan(12);
    }
  });
});
