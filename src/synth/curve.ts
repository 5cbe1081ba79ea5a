/**
 * Training curves: any value in O(1), a column of them at a few nanoseconds each, bit for bit the same.
 *
 *   v(s) = (base + a1 d1^s + a2 d2^s + wander(s)) (1 + amplitude noise(s)), spikes, then a plateau, NaN, gaps
 *
 * Powers come by squaring to the start of a block of 128 steps and by multiplication inside it, for a single
 * value as for a column; only + - x / sqrt floor imul fround are used, so every engine computes the same bits.
 * Values are rounded to multiples of 2^-bits, whose decimals are finite: a row store can write them exactly.
 */
import { hash, unit } from '../base/hash.ts';
import type { Step } from '../base/units.ts';

/** What a column holds where nothing was logged. No curve ever takes this value. */
export const GAP = -Number.MAX_VALUE;

const BLOCK_BITS = 7;
const BLOCK = 1 << BLOCK_BITS;

/** Gaps come in bursts, as when a logger stalls: 32 steps are there or not there together. */
export const GAP_BITS = 5;

export interface Curve {
  readonly base: number;
  readonly a1: number;
  readonly d1: number;
  readonly a2: number;
  readonly d2: number;
  /** Of the noise of each step, as a share of the value. */
  readonly amplitude: number;
  /** Of the slow drift, in the value's unit. */
  readonly wander: number;
  /** Factor of a one-step spike, about one step in a thousand; 1 for none. */
  readonly spike: number;
  /** Values lie in [0, max]. */
  readonly max: number;
  /** Fraction bits that values keep. */
  readonly bits: number;
  readonly key: number;
  /** Learning-rate schedule instead of a decay: warm-up steps and all steps. */
  readonly schedule: { readonly warmup: Step; readonly total: Step } | null;
  /** From here on the decay stands still. */
  readonly plateau: Step;
  /** The run diverges here: one infinite value where `blowsUp`, then NaN. */
  readonly diverges: Step;
  readonly blowsUp: boolean;
  /** Share of steps that were not logged. */
  readonly gaps: number;
}

/** d^n by squaring, for n below 2^31. */
function power(d: number, n: number): number {
  let result = 1;
  for (let square = d, left = n | 0; left > 0; left >>>= 1, square *= square) {
    if ((left & 1) === 1) result *= square;
  }
  return result;
}

/** Writes steps [from, to) of a curve to the start of `out`. O(to - from), plus a block at the start. */
export function fillCurve(curve: Curve, from: Step, to: Step, out: Float64Array): void {
  const kept = Math.min(to, Math.max(from, curve.diverges));
  if (curve.schedule) fillSchedule(curve, from, kept, out);
  else fillDecay(curve, from, kept, out);
  if (kept < to) {
    out.fill(Number.NaN, kept - from, to - from);
    if (curve.blowsUp && kept === curve.diverges) out[kept - from] = Number.POSITIVE_INFINITY;
  }
  if (curve.gaps > 0) cutGaps(curve, from, to, out);
}

/** The value of a curve at one step. */
export function curveAt(curve: Curve, step: Step): number {
  fillCurve(curve, step, step + 1, single);
  return single[0]!;
}
const single = new Float64Array(1);

export function isGap(curve: Curve, step: Step): boolean {
  return curve.gaps > 0 && unit(curve.key ^ 0x51ed270b, Math.floor(step / (1 << GAP_BITS))) < curve.gaps;
}

function cutGaps(curve: Curve, from: Step, to: Step, out: Float64Array): void {
  for (let start = from; start < to; ) {
    const end = Math.min(to, (Math.floor(start / (1 << GAP_BITS)) + 1) * (1 << GAP_BITS));
    if (isGap(curve, start)) out.fill(GAP, start - from, end - from);
    start = end;
  }
}

function fillDecay(curve: Curve, from: Step, to: Step, out: Float64Array): void {
  for (let step = from; step < to; ) {
    const end = Math.min(to, (Math.floor(step / BLOCK) + 1) * BLOCK);
    fillBlock(curve, step, end, out.subarray(step - from));
    step = end;
  }
}

/** Steps [from, to) inside one block. */
function fillBlock(curve: Curve, from: Step, to: Step, out: Float64Array): void {
  const { base, amplitude, spike, max, key } = curve;
  const scale = 2 ** curve.bits;
  const grain = 2 ** -curve.bits;
  const block = Math.floor(from / BLOCK);
  const first = block * BLOCK;
  const still = first >= curve.plateau;
  // The first block that starts at the plateau or past it: a ceiling, spelt with floor.
  const anchor = still ? -Math.floor(-curve.plateau / BLOCK) * BLOCK : first;
  const d1 = still ? 1 : curve.d1;
  const d2 = still ? 1 : curve.d2;
  let e1 = curve.a1 * power(curve.d1, anchor);
  let e2 = curve.a2 * power(curve.d2, anchor);
  for (let before = first; before < from; before++) {
    e1 *= d1;
    e2 *= d2;
  }
  const drift = base + driftAt(curve, block);
  const slope = (driftAt(curve, block + 1) - driftAt(curve, block)) / BLOCK;
  for (let step = from; step < to; step++) {
    const bits = hash(key, step);
    const noise = ((bits & 0xffff) + (bits >>> 16) - 65535) * 2 ** -16;
    let v = (drift + slope * (step - first) + e1 + e2) * (1 + amplitude * noise);
    if ((bits & 0x3ff00) === 0) v *= spike;
    v = Math.max(0, Math.min(max, v));
    out[step - from] = Math.floor(v * scale + 0.5) * grain;
    e1 *= d1;
    e2 *= d2;
  }
}

/** The slow drift at the start of a block. */
function driftAt(curve: Curve, block: number): number {
  return curve.wander * (2 * unit(curve.key ^ 0x2545f491, block) - 1);
}

/** Linear warm-up, then a quadratic fall to zero, as polynomial schedules do. */
function fillSchedule(curve: Curve, from: Step, to: Step, out: Float64Array): void {
  const { warmup, total } = curve.schedule!;
  const scale = 2 ** curve.bits;
  const grain = 2 ** -curve.bits;
  for (let step = from; step < to; step++) {
    const left = (total - step) / (total - warmup);
    const v = curve.base * (step < warmup ? (step + 1) / warmup : left * left);
    out[step - from] = Math.floor(v * scale + 0.5) * grain;
  }
}
