/**
 * One cell: visits of a fresh frame each. A visit is one cold sample, warm-ups that count for nothing, then warm
 * ones. Host UI may only change between samples, so progress is told there.
 */

import type { Cell, Sample, TrialKind } from '../../src/measure/sample.ts';
import { Cancelled } from '../workers/client.ts';
import { cellOf, type Load } from './cell.ts';
import type { FrameSession } from './frameSession.ts';
import type { Drawn, Order } from './protocol.ts';

/** Warm samples settle after two or three renders (MEASURING.md 2.3). */
const WARM_UPS = 2;
const WARM_A_VISIT = 5;
const LEAST_VISITS = 2;
/** Invalid samples are run again, but not for ever. */
const MOST_TRIES = 3;
/** Reading that one sample may do before the rest is extrapolated. Milliseconds. */
const READ_BUDGET = 3000;

export interface Measuring extends Load {
  /** Valid warm samples wanted. */
  readonly samples: number;
  readonly kind: TrialKind;
}

export interface Bench {
  /** A fresh frame; the one before is gone. */
  readonly freshFrame: () => Promise<FrameSession>;
  readonly onSample: (done: number, wanted: number, sample: Sample) => void;
  readonly isCancelled: () => boolean;
}

function visitsOf({ samples }: Measuring): number {
  return samples <= 1 ? 1 : Math.max(LEAST_VISITS, Math.ceil(samples / WARM_A_VISIT));
}

/** Trials of a cell where none is invalid: the cold ones and the warm-ups count too. */
export function trialsOf(measuring: Measuring): number {
  return measuring.samples + visitsOf(measuring) * (1 + WARM_UPS);
}

export async function measureCell(measuring: Measuring, bench: Bench): Promise<Cell> {
  const { spec, profile, kind } = measuring;
  const visits = visitsOf(measuring);
  const samples: Sample[] = [];
  let broken: string | undefined;
  const shareUpTo = (visit: number) => Math.ceil((measuring.samples * visit) / visits);
  try {
    for (let visit = 0; visit < visits && !bench.isCancelled(); visit++) {
      await runVisit(
        { ...measuring, wanted: shareUpTo(visit + 1) - shareUpTo(visit), visit },
        bench,
        samples,
      );
    }
  } catch (error) {
    // What was sampled before something broke, or before a person stopped it, is kept.
    if (!(error instanceof Cancelled)) broken = error instanceof Error ? error.message : String(error);
  }
  const cell = cellOf({ spec, profile }, kind, samples, broken);
  return bench.isCancelled() ? { ...cell, stopped: true } : cell;
}

interface Visit extends Measuring {
  readonly wanted: number;
  readonly visit: number;
}

async function runVisit(visit: Visit, bench: Bench, samples: Sample[]): Promise<void> {
  const { spec, profile, kind } = visit;
  const frame = await bench.freshFrame();
  const run = async (order: Pick<Order, 'phase' | 'kind'>, warmUp = false) => {
    const drawn = await frame.sample({ spec, profile, readBudget: READ_BUDGET, ...order });
    const sample = placed(drawn, { visit: visit.visit, seq: samples.length, warmUp });
    samples.push(sample);
    bench.onSample(samples.length, Math.max(trialsOf(visit), samples.length), sample);
    return sample;
  };
  await run({ phase: 'cold', kind: 'load' });
  for (let n = 0; n < WARM_UPS && !bench.isCancelled(); n++) await run({ phase: 'warm', kind }, true);
  let good = 0;
  for (
    let tries = 0;
    good < visit.wanted && tries < visit.wanted * MOST_TRIES && !bench.isCancelled();
    tries++
  ) {
    if ((await run({ phase: 'warm', kind })).valid) good++;
  }
}

/** A sample in its place; a warm-up is kept, and counts for nothing. */
export function placed(
  drawn: Drawn,
  at: { readonly visit: number; readonly seq: number; readonly warmUp: boolean },
): Sample {
  const { visit, seq, warmUp } = at;
  const sample: Sample = { ...drawn, round: visit, visit, seq };
  return warmUp
    ? { ...sample, valid: false, reason: 'warm-up', flags: [...sample.flags, 'warm-up'] }
    : sample;
}
