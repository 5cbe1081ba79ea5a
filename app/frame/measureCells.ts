/**
 * Cells measured in rounds: each cell that is not done once a round, in seeded random order, in a fresh frame of its
 * own, with a reading of the drift sentinel between visits. Host UI may only change between samples, so progress
 * is told there.
 */
import { flagDrift } from '../../src/measure/drift.ts';
import { shuffled } from '../../src/measure/order.ts';
import type { Cell, Sample, TrialKind } from '../../src/measure/sample.ts';
import type { Sentinel } from '../../src/measure/sentinel.ts';
import { type StopRule, visitsForeseen } from '../../src/measure/stopping.ts';
import type { Load } from './cell.ts';
import { CellUnderWay, TRIALS_BEFORE_WARM } from './cellUnderWay.ts';
import type { FrameSession } from './frameSession.ts';
import type { DrawnSample } from './placed.ts';

export interface Wanted extends Load {
  readonly kind: TrialKind;
  /** Beside each warm sample another, timed from end to end alone: against them, the cost of timing stages is told. */
  readonly controls: boolean;
}

export interface Plan {
  readonly cells: readonly Wanted[];
  readonly rule: StopRule;
  /** Of the order of cells in each round. */
  readonly seed: number;
}

export interface Bench {
  /** A fresh frame; the one before is gone. Waits while the tab is hidden. */
  readonly freshFrame: () => Promise<FrameSession>;
  readonly onSample: (drawn: DrawnSample, done: number, foreseen: number) => void;
  readonly onSentinel: (reading: Sentinel) => void;
  readonly isCancelled: () => boolean;
}

/** Trials of a plan where none is invalid: the cold ones and the warm-ups count too. */
export function trialsForeseen({ cells, rule }: Plan): number {
  const { visits, samples } = visitsForeseen(rule);
  const warm = cells.reduce((sum, { controls }) => sum + (controls ? 2 : 1) * samples, 0);
  return warm + cells.length * visits * TRIALS_BEFORE_WARM;
}

export async function measureCells(plan: Plan, bench: Bench): Promise<Cell[]> {
  const cells = plan.cells.map((wanted) => new CellUnderWay(wanted, plan));
  const readings: Sentinel[] = [];
  let done = 0;
  const onSample = (drawn: DrawnSample) => {
    done++;
    bench.onSample(drawn, done, Math.max(trialsForeseen(plan), done));
  };
  await readDrift(bench, readings);
  for (let round = 0; !bench.isCancelled(); round++) {
    const open = cells.filter((cell) => !cell.ended);
    if (open.length === 0) break;
    for (const cell of shuffled(open, plan.seed, round)) {
      if (bench.isCancelled()) break;
      await cell.visit(round, { ...bench, onSample });
      await readDrift(bench, readings);
    }
  }
  return cells.map((cell) => cell.finish((samples: readonly Sample[]) => flagDrift(samples, readings)));
}

/** A reading that was disturbed or broke is left out: the next one is some seconds away, and cells are kept. */
async function readDrift(bench: Bench, readings: Sentinel[]): Promise<void> {
  if (bench.isCancelled()) return;
  try {
    const frame = await bench.freshFrame();
    const reading = await frame.sentinel();
    if (!reading) return;
    readings.push(reading);
    bench.onSentinel(reading);
  } catch {
    // Where nothing works any more, the next visit says so in its cell.
  }
}
