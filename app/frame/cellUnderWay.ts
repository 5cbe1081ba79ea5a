/**
 * A cell while it is measured, visit by visit. A visit is a fresh frame, one cold sample, warm-ups that count for
 * nothing, then warm ones; invalid samples are kept, and taken again.
 */
import { invariant } from '../../src/base/invariant.ts';
import type { Cell, Sample, Stop } from '../../src/measure/sample.ts';
import { nextVisit, type StopRule } from '../../src/measure/stopping.ts';
import { byVisit, countedSamples } from '../../src/measure/summarise.ts';
import { Cancelled } from '../workers/client.ts';
import { cellOf, loadIn } from './cell.ts';
import type { FrameSession } from './frameSession.ts';
import type { Bench, Plan, Wanted } from './measureCells.ts';
import { type DrawnSample, type Place, placed } from './placed.ts';

/** A cold sample and two warm-ups: warm ones settle after two or three renders (MEASURING.md 2.3). */
export const TRIALS_BEFORE_WARM = 3;
/** Invalid samples are taken again, but not for ever. */
const MOST_TRIES = 3;
/** Reading that one sample may do before the rest is extrapolated. Milliseconds. */
const READ_BUDGET = 3000;

/** What a visit needs of those who watch it. */
type Watcher = Pick<Bench, 'freshFrame' | 'isCancelled'> & {
  readonly onSample: (drawn: DrawnSample) => void;
};

export class CellUnderWay {
  readonly #wanted: Wanted;
  readonly #rule: StopRule;
  readonly #seed: number;
  readonly #samples: Sample[] = [];
  #visits = 0;
  #error: string | undefined;
  ended: Stop['ended'] | null = null;

  constructor(wanted: Wanted, { rule, seed }: Pick<Plan, 'rule' | 'seed'>) {
    this.#wanted = wanted;
    this.#rule = rule;
    this.#seed = seed;
  }

  /** One visit; afterwards `ended` says whether the cell is done. */
  async visit(round: number, watcher: Watcher): Promise<void> {
    const next = this.#next();
    invariant('wanted' in next, 'a cell that is done is not visited');
    try {
      const good = await this.#visit(round, next.wanted, watcher);
      if (good < next.wanted) this.ended = watcher.isCancelled() ? 'hand' : 'tries';
    } catch (error) {
      // What was sampled before something broke, or before a person stopped it, is kept.
      if (error instanceof Cancelled) this.ended = 'hand';
      else {
        this.ended = 'broken';
        this.#error = error instanceof Error ? error.message : String(error);
      }
    }
    this.#visits++;
    if (this.ended) return;
    const then = this.#next();
    if ('ended' in then) this.ended = then.ended;
  }

  /** The cell; `flag` adds flags that only all readings of the sentinel together can give. */
  finish(flag: (samples: readonly Sample[]) => readonly Sample[]): Cell {
    const { kind } = this.#wanted;
    const cell = cellOf(this.#wanted, kind, flag(this.#samples), this.#error);
    return { ...cell, stop: { mode: this.#rule.mode, ended: this.ended ?? 'hand', seed: this.#seed } };
  }

  #next() {
    return nextVisit(
      this.#rule,
      byVisit(countedSamples(this.#samples), ({ main }) => main),
    );
  }

  /** Gives how many samples were good. */
  async #visit(round: number, wanted: number, watcher: Watcher): Promise<number> {
    const frame = await watcher.freshFrame();
    const take = (phase: 'cold' | 'warm', apart: Place['apart'] = null) =>
      this.#take(frame, { round, phase, apart }, watcher);
    const isUndisturbed = ({ valid, reason }: Sample) => valid || reason === 'warm-up';
    const takeUntil = async (many: number, one: () => Promise<Sample>) => {
      let good = 0;
      for (let tries = 0; good < many && tries < many * MOST_TRIES && !watcher.isCancelled(); tries++)
        if (isUndisturbed(await one())) good++;
      return good;
    };
    const cold = await take('cold');
    // A trial that was cut short may have warmed nothing, so another takes its place.
    const warmUps = TRIALS_BEFORE_WARM - (isUndisturbed(cold) ? 1 : 0);
    if ((await takeUntil(warmUps, () => take('warm', 'warm-up'))) < warmUps) return 0;
    if (!this.#wanted.controls) return takeUntil(wanted, () => take('warm'));
    let pairs = round;
    return takeUntil(wanted, async () => {
      // Each of the two comes first in turn, for the second may find the page warmer.
      const controlFirst = pairs++ % 2 === 0;
      if (controlFirst) await take('warm', 'control');
      const sample = await take('warm');
      if (!controlFirst) await take('warm', 'control');
      return sample;
    });
  }

  async #take(
    frame: FrameSession,
    { round, phase, apart }: Pick<Place, 'round' | 'apart'> & { phase: 'cold' | 'warm' },
    { onSample }: Watcher,
  ): Promise<Sample> {
    const stages = apart !== 'control';
    // The first render in a frame has nothing to redraw.
    const kind = phase === 'cold' ? 'load' : this.#wanted.kind;
    const drawn = await frame.sample({
      ...loadIn(this.#wanted),
      phase,
      kind,
      stages,
      readBudget: READ_BUDGET,
      ownView: false,
    });
    const place = { round, visit: this.#visits, seq: this.#samples.length, apart };
    const whole = placed(drawn, place);
    this.#samples.push(whole.sample);
    onSample(whole);
    return whole.sample;
  }
}
