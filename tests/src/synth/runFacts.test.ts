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

  it('make crashed and failed runs shorter, and no run shorter than one log call', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 8 }), (spec, number) => {
        const { state, points } = runFacts(spec, number);
        const cut = state === 'crashed' || state === 'failed';
        expect(points).toBeGreaterThanOrEqual(1);
        if (!cut) expect(points).toBe(spec.points);
        else if (spec.points > 1) expect(points).toBeLessThan(spec.points);
      }),
    );
  });

  it('let some runs diverge, late and before their end', () => {
    const lost = facts({}, 3000).filter(({ diverges }) => diverges !== Number.POSITIVE_INFINITY);
    expect(lost.length).toBeGreaterThan(40);
    for (const { diverges, points } of lost) {
      expect(diverges).toBeLessThan(points);
      expect(diverges).toBeGreaterThanOrEqual(Math.floor(0.4 * points));
    }
  });
});
