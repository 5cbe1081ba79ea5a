/**
 * Runs the page under test: live updates while a person drags, warm samples once the hand rests, and cells on
 * order. One thing at a time; a newer wish replaces an older one. It writes to the store between samples only.
 */
import type { StoreApi } from 'zustand';
import { PlimsollRefused } from '../../src/measure/caps.ts';
import type { Cell, Outcome, Sample } from '../../src/measure/sample.ts';
import { countedSamples } from '../../src/measure/summarise.ts';
import type { AppState } from '../store/appStore.ts';
import type { PageStatus } from '../store/timingsSlice.ts';
import { Cancelled } from '../workers/client.ts';
import { cellOf, isSameLoad, type Load, loadIn } from './cell.ts';
import { conflictsIn, foretell, refusalFor } from './foretell.ts';
import type { Plan } from './measureCells.ts';
import { OWN_VIEW } from './ownView.ts';
import { PageDriver } from './pageDriver.ts';
import { ALONE, placed } from './placed.ts';
import { progressTo } from './progress.ts';
import type { FrameEvent } from './protocol.ts';
import { runPlan, Untrusted } from './runPlan.ts';

/** A live update may take this long, making data included; past it the page says what it would take. */
const LIVE_WALL = 2000;
/** Once the hand rests, data may take this long to make before a person is asked. */
const REST_WALL = 8000;
/** A hand that rests this long has finished. */
const REST = 400;
/** The fewest that give a 95 % interval. */
const WARM_SAMPLES = 6;
/** While the hand moves, reading is cut short sooner, so that the page keeps up with it. */
const DRAG_WALL = 400;
/** An update that has run this long gives way to a newer wish. */
const GIVE_WAY = 1500;
const OPEN_BUDGET = 5000;

export class Conductor {
  readonly #store: StoreApi<AppState>;
  readonly #driver: PageDriver;
  /** Counts wishes: work for an older one stops when it sees a newer. */
  #wish = 0;
  #wishedAt = Number.NEGATIVE_INFINITY;
  #queue: Promise<unknown> = Promise.resolve();
  #cancelled = false;
  #measuring = false;
  /** Whether the next update leaves the page as a person has set it. */
  #keepView = true;
  /** The load that was last opened or measured on order. */
  #ordered: Load | null = null;

  constructor(store: StoreApi<AppState>) {
    this.#store = store;
    this.#driver = new PageDriver(store, {
      onEvent: (event) => this.#hear(event),
      onDeath: (error) => this.report(error),
    });
  }

  /** Takes the place where frames are shown, and starts. */
  mount(slot: HTMLElement): () => void {
    this.#driver.place(slot);
    this.live();
    return () => {
      this.#wish++;
      this.#driver.place(null);
    };
  }

  /** The store has changed: follows it, unless it was the conductor itself that changed it. */
  storeChanged(): void {
    if (this.#ordered && isSameLoad(this.#store.getState(), this.#ordered)) return;
    // A person who changes something has done with what was being measured; its samples so far are kept.
    if (this.#measuring) this.cancel();
    this.live();
  }

  /** Draws what the store holds anew, as its spec has it, and samples it. */
  sampleAgain(): void {
    this.#keepView = false;
    this.live();
  }

  /** Draws what the store holds, the newest wish first. */
  live(): void {
    this.#ordered = null;
    const wish = ++this.#wish;
    const moving = performance.now() - this.#wishedAt < REST;
    this.#wishedAt = performance.now();
    // A live update is let finish, or a long drag would show nothing; a warm sample of what is past is not.
    const { busy } = this.#driver;
    const late = busy && (!busy.live || performance.now() - busy.since > GIVE_WAY);
    if (late) this.#driver.cancel();
    this.#enqueue(() => this.#follow(wish, moving ? DRAG_WALL : LIVE_WALL)).catch((error: unknown) =>
      this.report(error),
    );
  }

  /** Once more after something broke, in a fresh frame. */
  retry(): void {
    this.#driver.drop();
    this.live();
  }

  /** Opens a load, whatever it takes below the caps; resolves when it is complete and painted. */
  open(load: Load): Promise<{ readonly outcome: Outcome }> {
    const contradiction = contradictionIn([load]);
    if (contradiction) return Promise.reject(contradiction);
    const refusal = refusalFor(load);
    if (refusal) return Promise.reject(new PlimsollRefused(refusal));
    return this.#order(load, async () => {
      const sample = await this.#driver.live(load, OPEN_BUDGET);
      await this.#driver.learn();
      this.#set({ status: { kind: 'idle' } });
      return { outcome: sample.extrapolation ? 'extrapolated' : 'measured' };
    });
  }

  /**
   * Measures cells in fresh frames, in view; the store takes the load of the first that can be opened. A load that
   * would break a cap is a refused cell, with its reason.
   */
  async measure(plan: Plan): Promise<Cell[]> {
    const contradiction = contradictionIn(plan.cells);
    if (contradiction) throw contradiction;
    const run = () => runPlan(plan, this.#driver, { store: this.#store, isCancelled: () => this.#cancelled });
    const shown = plan.cells.findIndex((wanted) => !refusalFor(wanted));
    if (shown < 0) return this.#enqueue(run);
    const load = loadIn(plan.cells[shown]!);
    return this.#order(load, async () => {
      this.#cancelled = false;
      this.#measuring = true;
      try {
        const cells = await run();
        // The last frame held the sentinel's scene: the load is shown again, unless a person has changed it.
        if (this.#ordered) await this.#driver.live(load, OPEN_BUDGET);
        if (!this.#ordered) return cells;
        const { error } = cells.find((cell) => cell.error !== undefined) ?? {};
        this.#set({ current: cells[shown]!, status: error ? { kind: 'failed', error } : { kind: 'idle' } });
        return cells;
      } finally {
        this.#measuring = false;
      }
    });
  }

  /** Opens what is in the store although it takes long, and samples it as after a drag. */
  async openAnyway(): Promise<void> {
    const load = loadIn(this.#store.getState());
    await this.open(load);
    const wish = this.#wish;
    await this.#enqueue(() => this.#settle(load, wish));
  }

  /** Puts a load into the store and works on it when its turn comes; live updates for older wishes are dropped. */
  #order<T>(load: Load, work: () => Promise<T>): Promise<T> {
    this.#wish++;
    return this.#enqueue(async () => {
      this.#ordered = load;
      const changed = !isSameLoad(this.#store.getState(), load);
      this.#set({ current: null, ...(changed && { ...load, touched: true, linkProblems: [] }) });
      try {
        return await work();
      } catch (error) {
        this.report(error);
        throw error;
      }
    });
  }

  cancel(): void {
    this.#cancelled = true;
    const wish = ++this.#wish;
    this.#driver.cancel();
    if (this.#measuring) return;
    // An update that was given up says nothing more of itself.
    this.#enqueue(async () => {
      if (wish === this.#wish) this.#set({ status: { kind: 'idle' } });
    }).catch((error: unknown) => this.report(error));
  }

  theme(theme: 'light' | 'dark'): void {
    this.#enqueue(async () => this.#driver.theme(theme)).catch(() => undefined);
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(work, work);
    this.#queue = next.catch(() => undefined);
    return next;
  }

  #set(state: Partial<AppState>): void {
    this.#store.setState(state);
  }

  async #follow(wish: number, readBudget: number): Promise<void> {
    if (wish !== this.#wish) return;
    const load = loadIn(this.#store.getState());
    this.#set({ current: null });
    const conflicts = conflictsIn(load);
    if (conflicts.length > 0) return this.#set({ status: { kind: 'conflict', conflicts } });
    const refusal = refusalFor(load);
    if (refusal) {
      const tuned: Load = { spec: load.spec, profile: 'tuned', changes: {} };
      const help = refusalFor(tuned) ? null : 'tuned';
      return this.#set({ status: { kind: 'refused', refusal, help } });
    }
    const { make } = foretell(load);
    if (make > LIVE_WALL) {
      this.#set({ status: { kind: 'tooLong', make } });
      await rest(REST);
      if (wish !== this.#wish || make > REST_WALL) return;
    }
    const drawn = await this.#driver.live(load, readBudget, this.#keepView);
    this.#keepView = true;
    await this.#driver.learn();
    this.#set({ status: { kind: 'idle' } });
    await rest(REST);
    // Of a page that a person has set in their own way, samples would be of no spec.
    if (wish === this.#wish && !drawn.flags.includes(OWN_VIEW)) await this.#settle(load, wish);
  }

  /** Warm samples in the frame that is open, once the hand has come to rest. */
  async #settle(load: Load, wish: number): Promise<void> {
    const samples: Sample[] = [];
    const progress = progressTo(this.#store, false);
    for (let tries = 0; tries < 2 * WARM_SAMPLES; tries++) {
      const done = countedSamples(samples).length;
      if (done === WARM_SAMPLES) break;
      progress(done, WARM_SAMPLES);
      samples.push(await this.#driver.warm(load, LIVE_WALL, samples.length));
      if (wish !== this.#wish) return this.#set({ status: { kind: 'idle' } });
    }
    const ended = countedSamples(samples).length === WARM_SAMPLES ? 'enough' : 'tries';
    const cell: Cell = { ...cellOf(load, 'load', samples), stop: { mode: 'rest', ended, seed: null } };
    const { addCell, baseline } = this.#store.getState();
    addCell(cell);
    this.#set({ current: cell, baseline: baseline ?? cell, status: { kind: 'idle' } });
  }

  #hear(event: FrameEvent): void {
    const state = this.#store.getState();
    switch (event.kind) {
      case 'step':
        state.setStatus({ kind: 'updating', step: event.step });
        break;
      case 'touching':
        // Of a cell under way, only the sample that a hand disturbs is lost.
        if (this.#measuring) break;
        this.#wish++;
        this.#driver.cancel();
        this.#set({ status: { kind: 'idle' } });
        break;
      case 'touched':
        // The settled cell is of the page before it was touched; it stays in the report.
        this.#set({ current: null });
        state.addTrial(placed(event.drawn, ALONE));
        break;
      case 'refreshed':
        state.addTrial(placed(event.drawn, ALONE));
        break;
      case 'broken':
        state.setStatus({ kind: 'failed', error: event.error });
        break;
    }
  }

  /** Says in the status what went wrong; an update that gave way to a newer one is no news. */
  report(error: unknown): void {
    if (error instanceof Cancelled) return;
    const words = error instanceof Error ? error.message : String(error);
    const status: PageStatus =
      error instanceof Untrusted ? { kind: 'untrusted', reason: words } : { kind: 'failed', error: words };
    this.#set({ status });
  }
}

/** An error in words where techniques of a load contradict each other. */
function contradictionIn(loads: readonly Load[]): Error | null {
  const reasons = new Set(loads.flatMap(conflictsIn).map(({ reason }) => reason));
  return reasons.size > 0 ? new Error([...reasons].join(' ')) : null;
}

function rest(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
