import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP } from '../../../src/synth/curve.ts';
import { bitsOf, curveOf } from '../../../src/synth/curveOf.ts';
import type { MetricKind } from '../../../src/synth/metricKinds.ts';
import { HEAD } from '../../../src/synth/metricKinds.ts';
import { Project } from '../../../src/synth/project.ts';
import { specOf } from './anySpec.ts';

const KINDS = [...new Set(HEAD.map(({ kind }) => kind))];
const indexOf = (kind: MetricKind) => HEAD.findIndex((head) => head.kind === kind);

/** The logged values of one sort of metric, in runs of a project that ended as they should. */
function logged(kind: MetricKind, seed: number): Float64Array[] {
  const project = new Project(specOf({ runs: 40, points: 2000, crashedRuns: 0, gaps: 0.01, seed }));
  return Array.from({ length: 40 }, (_, number) => project.run(number))
    .filter((run) => run.state === 'finished' && run.diverges === Number.POSITIVE_INFINITY)
    .map((run) => project.column(run, indexOf(kind), 0, run.points).filter((value) => value !== GAP));
}

const seed = fc.nat({ max: 0xffff_ffff });
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('training curves', () => {
  it('of losses and perplexities end well below their start', () => {
    fc.assert(
      fc.property(seed, fc.constantFrom<MetricKind>('loss', 'perplexity'), (some, kind) => {
        for (const values of logged(kind, some))
          expect(mean(values.subarray(-100))).toBeLessThan(0.9 * mean(values.subarray(0, 20)));
      }),
      { numRuns: 20 },
    );
  });

  it('of accuracies rise, and stay between 0 and 1', () => {
    fc.assert(
      fc.property(seed, (some) => {
        for (const values of logged('accuracy', some)) {
          expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
          expect(mean(values.subarray(-100))).toBeGreaterThan(mean(values.subarray(0, 20)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of utilizations stay between 0 and 1, and norms and throughputs above 0', () => {
    for (const kind of ['utilization', 'gradNorm', 'paramNorm', 'throughput'] as const) {
      for (const values of logged(kind, 5)) {
        const largest = kind === 'utilization' ? 1 : 1e6;
        expect(values.every((value) => value >= 0 && value <= largest)).toBe(true);
        expect(mean(values)).toBeGreaterThan(0);
      }
    }
  });

  it('are noisy: no two neighbours of a loss are the same but by chance', () => {
    for (const values of logged('loss', 3)) {
      const same = values.filter((value, i) => value === values[i + 1]).length;
      expect(same / values.length).toBeLessThan(0.05);
    }
  });
});

describe('the curve of a metric', () => {
  const run = new Project(specOf({})).run(3);

  it('is a function of seed, run and index', () => {
    for (const kind of KINDS) expect(curveOf(run, 7, kind, 1000)).toEqual(curveOf(run, 7, kind, 1000));
    expect(curveOf(run, 7, 'loss', 1000).base).not.toBe(curveOf(run, 8, 'loss', 1000).base);
    const other = new Project(specOf({ seed: 2 })).run(3);
    expect(curveOf(run, 7, 'loss', 1000).base).not.toBe(curveOf(other, 7, 'loss', 1000).base);
  });

  it('diverges only where losses and gradients do', () => {
    const lost = { ...run, diverges: 500 };
    const diverging = KINDS.filter((kind) => curveOf(lost, 0, kind, 1000).diverges === 500);
    expect(diverging.sort()).toEqual(['gradNorm', 'loss', 'perplexity']);
    expect(KINDS.filter((kind) => curveOf(lost, 0, kind, 1000).blowsUp)).toEqual(['gradNorm']);
  });

  it('has decays that last a run of any length, down to one step', () => {
    for (const points of [1, 2, 100, 10_000_000]) {
      const { d1, d2 } = curveOf(run, 0, 'loss', points);
      for (const d of [d1, d2]) expect(d > 0 && d < 1).toBe(true);
    }
  });

  it('keeps bits that its values have decimals for', () => {
    for (const kind of KINDS) {
      expect(curveOf(run, 0, kind, 1000).bits).toBe(bitsOf(kind));
      expect(bitsOf(kind)).toBeLessThanOrEqual(28);
    }
  });
});
