import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runFacts } from '../../../src/synth/runFacts.ts';
import { smallSpec, specOf } from './anySpec.ts';

const facts = (fields: Parameters<typeof specOf>[0], count: number) => {
  const spec = specOf({ runs: count, ...fields });
  return Array.from({ length: count }, (_, number) => runFacts(spec, number));
};

describe('the facts of a run', () => {
  it('are the same whenever they are asked for', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 1e6 }), (spec, number) => {
        expect(runFacts(spec, number)).toEqual(runFacts(spec, number));
      }),
    );
  });

  it('tell runs apart by name, nearly always by id', () => {
    const runs = facts({}, 5000);
    expect(new Set(runs.map(({ name }) => name)).size).toBe(5000);
    expect(new Set(runs.map(({ id }) => id)).size).toBe(5000);
    for (const { id } of runs) expect(id).toMatch(/^[0-9a-z]{8}$/);
  });

  it('are later for a later run, and end in times that bytes can hold whole', () => {
    const runs = facts({}, 500);
    runs.slice(1).forEach((run, i) => {
      expect(run.createdAt).toBeGreaterThan(runs[i]!.createdAt - 600);
    });
    for (const { secondsPerStep } of runs) expect(Number.isInteger(secondsPerStep * 4)).toBe(true);
  });

  it('let the newest two runs run still, unless they crashed', () => {
    const states = facts({ crashedRuns: 0 }, 300).map(({ state }) => state);
    expect(states.flatMap((state, i) => (state === 'running' ? [i] : []))).toEqual([298, 299]);
    expect(facts({ crashedRuns: 1 }, 50).every(({ state }) => state === 'crashed')).toBe(true);
  });

  it('crash about as often as the spec asks', () => {
    const crashed = facts({ crashedRuns: 0.3 }, 4000).filter(({ state }) => state === 'crashed').length;
    expect(Math.abs(crashed - 1200)).toBeLessThan(150);
  });

  it('make all but finished runs shorter, and no run shorter than one log call', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 8 }), (spec, number) => {
        const { state, points } = runFacts(spec, number);
        expect(points).toBeGreaterThanOrEqual(1);
        if (state === 'finished') expect(points).toBe(spec.points);
        else if (spec.points > 1) expect(points).toBeLessThan(spec.points);
      }),
    );
  });

  it('let running runs go on step by step, up to their end, and no other', () => {
    const seconds = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 10_000 }));
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 8 }), seconds, (spec, number, elapsed) => {
        const [before, after] = [runFacts(spec, number), runFacts(spec, number, elapsed)];
        const steps = before.state === 'running' ? Math.floor(elapsed / before.secondsPerStep) : 0;
        // A run of a single step has logged it, however little of it has run.
        const least = spec.points === 1 ? 1 : before.points + steps;
        expect(after).toEqual({ ...before, points: Math.min(least, Math.max(before.points, spec.points)) });
      }),
    );
  });

  it('open on running runs that have logged half to nine tenths of their steps', () => {
    const shares = Array.from({ length: 200 }, (_, seed) => runFacts(specOf({ seed, crashedRuns: 0 }), 499));
    const points = shares.map((run) => run.points);
    expect([Math.min(...points) >= 500, Math.max(...points) < 900]).toEqual([true, true]);
    expect(Math.max(...points) - Math.min(...points)).toBeGreaterThan(350);
  });

  it('let some runs diverge, late and before their end', () => {
    const lost = facts({}, 3000).filter(
      ({ state, diverges }) => state !== 'running' && diverges !== Number.POSITIVE_INFINITY,
    );
    expect(lost.length).toBeGreaterThan(40);
    for (const { diverges, points } of lost) {
      expect(diverges).toBeLessThan(points);
      expect(diverges).toBeGreaterThanOrEqual(Math.floor(0.4 * points));
    }
  });
});
