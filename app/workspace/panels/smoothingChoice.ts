/** The ways to smooth a line, each with the amount that it takes: a weight below 1, or a width in points. */
import type { Smoothing } from '../../../src/kernels/smooth.ts';

export const SMOOTHINGS = ['none', 'timeWeightedEma', 'ema', 'gaussian', 'runningMean'] as const;

type Smoothed = Exclude<Smoothing, { readonly kind: 'none' }>;

const USUAL_WEIGHT = 0.6;
const USUAL_WIDTH = 20;
const MOST_WEIGHT = 0.99;
const MOST_WIDTH = 200;

export function smoothingOf(kind: Smoothing['kind']): Smoothing {
  switch (kind) {
    case 'none':
      return { kind };
    case 'timeWeightedEma':
    case 'ema':
      return { kind, weight: USUAL_WEIGHT };
    case 'gaussian':
    case 'runningMean':
      return { kind, width: USUAL_WIDTH };
  }
}

export function amountOf(smoothing: Smoothed): {
  readonly value: number;
  readonly most: number;
  readonly step: number;
} {
  return 'weight' in smoothing
    ? { value: smoothing.weight, most: MOST_WEIGHT, step: 0.01 }
    : { value: smoothing.width, most: MOST_WIDTH, step: 1 };
}

export function withAmount(smoothing: Smoothed, amount: number): Smoothing {
  return 'weight' in smoothing ? { ...smoothing, weight: amount } : { ...smoothing, width: amount };
}
