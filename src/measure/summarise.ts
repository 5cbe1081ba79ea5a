/**
 * The summary of a cell's samples, the one sample that stands for them in a picture, and two cells compared.
 * Only valid warm samples count: cold ones time the loading of code, live ones may contain input.
 */
import type { Ms } from '../base/units.ts';
import { estimate } from './interval.ts';
import type { Cell, Estimate, Outcome, Sample, Summary } from './sample.ts';
import { STAGES, type Stage } from './stages.ts';
import { estimateVisits } from './visitInterval.ts';

/** The samples that figures rest on. */
export function countedSamples(samples: readonly Sample[]): Sample[] {
  return samples.filter((sample) => sample.phase === 'warm' && sample.valid);
}

/** Medians with intervals of the counted samples, which know of their visits; null where there are none. */
export function summarise(samples: readonly Sample[]): Summary | null {
  const counted = countedSamples(samples);
  if (counted.length === 0) return null;
  const cold = samples.filter((sample) => sample.phase === 'cold' && sample.valid);
  const extrapolated = counted.some((sample) => sample.extrapolation !== undefined);
  // The spread of extrapolated figures is that of the extrapolation, not of the truth: it bounds nothing.
  const shown = (figure: Estimate): Estimate => (extrapolated ? { ...figure, lo: null, hi: null } : figure);
  const total = estimateOfAll(counted, (sample) => sample.total);
  const stages: Partial<Record<Stage, Estimate>> = {};
  for (const stage of STAGES) {
    if (!counted.some((sample) => sample.stages[stage] !== undefined)) continue;
    // Of a backend known only as "at least" in one sample there is no median: see `leastOf`.
    if (stage === 'backend' && counted.some((sample) => sample.extrapolation?.ms === null)) continue;
    // A stage that an update never entered took it no time.
    const figure = estimateVisits(byVisit(counted, (sample) => sample.stages[stage] ?? 0));
    stages[stage] = stage === 'backend' ? shown(figure) : figure;
  }
  return {
    total: total && shown(total),
    main: estimateVisits(byVisit(counted, (sample) => sample.main)),
    screen: estimateOfAll(counted, (sample) => sample.screen),
    cold: cold.length > 0 ? estimate(cold.map((sample) => sample.main)) : null,
    stages,
  };
}

/** The counted sample whose `main` is nearest the median, the first of equals: a stacked bar draws this one. */
export function nearestMedian(samples: readonly Sample[]): Sample | null {
  const counted = countedSamples(samples);
  if (counted.length === 0) return null;
  const { median } = estimate(counted.map((sample) => sample.main));
  return counted.reduce((best, sample) =>
    Math.abs(sample.main - median) < Math.abs(best.main - median) ? sample : best,
  );
}

/**
 * What backend and wait took at the least, as medians of the counted samples; null where all of the backend's
 * time is known.
 */
export function leastOf(samples: readonly Sample[]): { readonly backend: Ms; readonly total: Ms } | null {
  const counted = countedSamples(samples);
  if (!counted.some((sample) => sample.total === null || sample.extrapolation?.ms === null)) return null;
  const backends = counted.map((sample) => sample.extrapolation?.atLeast ?? sample.stages.backend ?? 0);
  return {
    backend: estimate(backends).median,
    total: estimate(counted.map((sample, i) => backends[i]! + sample.main)).median,
  };
}

/** What became of a cell that was let start. */
export function cellOutcome(samples: readonly Sample[]): Exclude<Outcome, 'refused'> {
  const counted = countedSamples(samples);
  if (counted.length === 0) return 'failed';
  return counted.some((sample) => sample.extrapolation !== undefined) ? 'extrapolated' : 'measured';
}

export interface Comparison {
  /** The one's median over the other's: 2 where it takes twice as long. */
  readonly ratio: number;
  readonly lo: number;
  readonly hi: number;
  /** The two intervals overlap, so the cells cannot be told apart: "within noise". */
  readonly within: boolean;
}

/**
 * How many times as long `a` renders as `b`, or takes in all. The bounds set the worst of one interval against the best of the
 * other, so they are wider than 95 % asks for: a difference that is shown is one. Null where either cell has
 * no interval, where the kinds differ, and where a bound of `b` is 0.
 */
export function compare(a: Cell, b: Cell, of: 'main' | 'total' = 'main'): Comparison | null {
  const over = a.summary?.[of];
  const under = b.summary?.[of];
  if (!over || !under || a.kind !== b.kind) return null;
  if (over.lo === null || over.hi === null || under.lo === null || under.hi === null) return null;
  if (under.lo <= 0) return null;
  return {
    ratio: over.median / under.median,
    lo: over.lo / under.hi,
    hi: over.hi / under.lo,
    within: over.lo <= under.hi && under.lo <= over.hi,
  };
}

function estimateOfAll(samples: readonly Sample[], of: (sample: Sample) => number | null): Estimate | null {
  if (samples.some((sample) => of(sample) === null)) return null;
  return estimateVisits(byVisit(samples, (sample) => of(sample)!));
}

/** Values of samples, a list a visit: samples of one visit are alike in more than their cell. */
export function byVisit(samples: readonly Sample[], of: (sample: Sample) => number): number[][] {
  const visits = new Map<number, number[]>();
  for (const sample of samples) {
    const values = visits.get(sample.visit) ?? [];
    values.push(of(sample));
    visits.set(sample.visit, values);
  }
  return [...visits.values()];
}
