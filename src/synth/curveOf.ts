/** The curve that a metric of a run draws: the sort of metric gives its form, the seed its numbers. */
import { subKey, unit } from '../base/hash.ts';
import type { Step } from '../base/units.ts';
import type { Curve } from './curve.ts';
import type { MetricKind } from './metricKinds.ts';
import type { RunFacts } from './runFacts.ts';

/** Least value and span of a number that the seed draws. */
type Drawn = readonly [least: number, span: number];

interface Form {
  readonly base: Drawn;
  readonly a1: Drawn;
  readonly a2: Drawn;
  readonly amplitude: number;
  readonly wander: number;
  readonly spike: number;
  readonly max: number;
  readonly bits: number;
}

const FORMS: Readonly<Record<MetricKind, Form>> = {
  loss: {
    base: [0.2, 1],
    a1: [1, 2],
    a2: [2, 3],
    amplitude: 0.04,
    wander: 0.03,
    spike: 1.8,
    max: 32_000,
    bits: 16,
  },
  perplexity: {
    base: [4, 6],
    a1: [20, 20],
    a2: [0, 200],
    amplitude: 0.05,
    wander: 0.3,
    spike: 2.5,
    max: 32_000,
    bits: 16,
  },
  accuracy: {
    base: [0.6, 0.35],
    a1: [-0.4, 0.1],
    a2: [-0.3, 0],
    amplitude: 0.02,
    wander: 0.01,
    spike: 0.9,
    max: 1,
    bits: 16,
  },
  gradNorm: {
    base: [0.1, 0.4],
    a1: [0, 2],
    a2: [0, 4],
    amplitude: 0.5,
    wander: 0.05,
    spike: 9,
    max: 32_000,
    bits: 16,
  },
  paramNorm: {
    base: [20, 60],
    a1: [-6, 6],
    a2: [-8, 8],
    amplitude: 0.002,
    wander: 0.2,
    spike: 1,
    max: 32_000,
    bits: 16,
  },
  schedule: {
    base: [0.0001, 0.0009],
    a1: [0, 0],
    a2: [0, 0],
    amplitude: 0,
    wander: 0,
    spike: 1,
    max: 1,
    bits: 28,
  },
  throughput: {
    base: [9000, 3000],
    a1: [-1500, 1500],
    a2: [0, 0],
    amplitude: 0.03,
    wander: 200,
    spike: 0.55,
    max: 1e6,
    bits: 8,
  },
  utilization: {
    base: [0.85, 0.1],
    a1: [-0.2, 0.2],
    a2: [0, 0],
    amplitude: 0.04,
    wander: 0.02,
    spike: 0.3,
    max: 1,
    bits: 16,
  },
};

/** Fraction bits that values of a sort keep. */
export function bitsOf(kind: MetricKind): number {
  return FORMS[kind].bits;
}

/** The curve of metric `index`, which is of sort `kind`, in a run; a pure function of seed, run and index. */
export function curveOf(facts: RunFacts, index: number, kind: MetricKind, points: Step): Curve {
  const key = subKey(facts.key, index);
  const form = FORMS[kind];
  const slow = 2 + 3 * unit(key, -1);
  const fast = 20 + 40 * unit(key, -2);
  return {
    base: drawn(form.base, key, -3),
    a1: drawn(form.a1, key, -4),
    a2: drawn(form.a2, key, -5),
    d1: 1 - slow / (points + slow),
    d2: 1 - fast / (points + fast),
    amplitude: form.amplitude,
    wander: form.wander,
    spike: form.spike,
    max: form.max,
    bits: form.bits,
    key,
    schedule:
      kind === 'schedule' ? { warmup: Math.max(1, Math.floor(points / 20)), total: points + 1 } : null,
    plateau: facts.plateau,
    diverges:
      kind === 'loss' || kind === 'perplexity' || kind === 'gradNorm'
        ? facts.diverges
        : Number.POSITIVE_INFINITY,
    blowsUp: kind === 'gradNorm',
    gaps: facts.gaps,
  };
}

function drawn([least, span]: Drawn, key: number, counter: number): number {
  return least + span * unit(key, counter);
}
