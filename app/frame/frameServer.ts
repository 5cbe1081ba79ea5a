/** What a frame does for its host: samples on order, and live updates that a person's hand in the page starts. */
import type { Ms } from '../../src/base/units.ts';
import type { StageClock } from '../../src/measure/stages.ts';
import { decode } from '../../src/page/decode.ts';
import type { PageView } from '../../src/page/pageView.ts';
import { refreshing } from '../../src/page/refresh.ts';
import { typical } from '../../src/spec/projectSpec.ts';
import type { Query } from '../../src/wire/query.ts';
import { queryKey } from '../../src/wire/query.ts';
import { nextFrame } from '../probe/quiet.ts';
import { isHidden } from '../probe/visibility.ts';
import { Cancelled, type Client } from '../workers/client.ts';
import type { BackendCalls, PageLoad, Request, TimedAnswer } from '../workers/protocol.ts';
import type { Call, Handled } from '../workers/serve.ts';
import type { Ask, ViewChange } from '../workspace/workspaceActions.ts';
import { firstView } from './firstView.ts';
import { LiveTimer } from './liveTimer.ts';
import { OWN_VIEW, ownView } from './ownView.ts';
import { type Arrived, loadOf, type PageUnderTest } from './pageUnderTest.tsx';
import type { Drawn, FrameCalls, FrameEvent, Order } from './protocol.ts';
import { readSentinel } from './readSentinel.ts';
import { type Asked, runTrial } from './trial.ts';

/** Reading that a change by hand may take before it is cut short. */
const TOUCH_BUDGET = { read: 2000, wall: 2000 };
const NOTHING_ASKED: Asked = { queries: [], answers: [], make: 0 };

export class FrameServer {
  readonly #page: PageUnderTest;
  readonly #backend: Client<BackendCalls>;
  readonly #say: (event: FrameEvent) => void;
  #view: PageView = firstView(typical);
  #planned: { readonly key: string; readonly queries: readonly Query[] } | null = null;
  /** Updates follow one another: a sample and a change by hand never mix. */
  #last: Promise<unknown> = Promise.resolve();
  #touches = 0;
  #zoomed = false;
  #busy = 0;
  /** What the last order was for, and whether a hand has been on the page since. */
  #phase: Order['phase'] | null = null;
  #held = false;
  /** When the load was opened that a person looks at; a page that is measured does not ask by itself. */
  #opened = 0;
  readonly #timer = new LiveTimer({
    isBusy: () => this.#busy > 0,
    isIdle: isHidden,
    due: () => this.#enqueue(() => this.#refresh()),
  });

  constructor(page: PageUnderTest, backend: Client<BackendCalls>, say: (event: FrameEvent) => void) {
    this.#page = page;
    this.#backend = backend;
    this.#say = say;
  }

  async handle(request: Request<FrameCalls>, call: Call): Promise<Handled> {
    switch (request.name) {
      case 'theme':
        document.documentElement.dataset.theme = request.args[0];
        this.#page.repaint();
        return { value: null, transfer: [] };
      case 'sample': {
        call.onCancel(() => this.#backend.cancel());
        return { value: await this.#queue(() => this.#sample(request.args[0], call)), transfer: [] };
      }
      case 'sentinel':
        return { value: await this.#queue(() => readSentinel(this.#page)), transfer: [] };
      case 'cancel':
        return { value: null, transfer: [] };
    }
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    this.#busy++;
    const next = this.#last.then(work, work).finally(() => {
      this.#busy--;
    });
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Work that nobody waits for: what breaks in it is said. */
  #enqueue(work: () => Promise<void>): void {
    this.#queue(work).catch((error: unknown) => {
      if (!(error instanceof Cancelled)) this.#say({ kind: 'broken', error: String(error) });
    });
  }

  async #sample(order: Order, call: Call): Promise<Drawn> {
    this.#phase = order.phase;
    this.#held = false;
    if (order.kind === 'redraw') return this.#redraw(order);
    this.#timer.stop();
    try {
      return await this.#open(order, call);
    } finally {
      // Also where it was cancelled: what stands there asks on.
      const every = this.#page.load?.spec.refreshSeconds ?? 0;
      if (this.#opened > 0 && every > 0) this.#timer.start(every * 1000);
    }
  }

  async #open(order: Order, { breathe }: Call): Promise<Drawn> {
    const before = order.ownView && this.#page.load ? { spec: this.#page.load.spec } : null;
    const { view, isOwn } = ownView(order.spec, before && { ...before, view: this.#view });
    const load = loadOf(order.spec, order, view);
    const began = performance.now();
    const live = order.phase === 'live';
    const touches = this.#touches;
    if (live) {
      this.#opened = began;
      this.#timer.missed = 0;
      this.#say({ kind: 'step', step: 'making' });
    }
    const { queries, make } = await this.#plan(load);
    await breathe();
    if (live) this.#say({ kind: 'step', step: 'asking' });
    const wall = live
      ? Math.max(0, order.readBudget - (performance.now() - began))
      : Number.POSITIVE_INFINITY;
    const answered = await this.#backend.call('answers', [load, queries, { read: order.readBudget, wall }]);
    await breathe();
    // What was shown stays in sight until its successor's answers are here.
    this.#page.clear();
    // What a hand has set in the meantime comes after it, as far as it is meant for this spec too.
    const isTouched = touches !== this.#touches && before !== null;
    this.#view = isTouched ? ownView(order.spec, { ...before, view: this.#view }).view : load.view;
    const { refreshSeconds } = order.spec;
    const asks = this.#opened > 0 && refreshSeconds > 0;
    this.#page.live = asks ? { seconds: refreshSeconds, missed: this.#timer.missed } : null;
    const asked = { queries, answers: answered.answers, make: make + answered.make };
    return runTrial(this.#page, { load, ...asked, ...order, flags: isOwn ? [OWN_VIEW] : [] });
  }

  /** Queries of a load; made once, for they are the same each time. */
  async #plan(load: PageLoad): Promise<{ queries: readonly Query[]; make: Ms }> {
    const key = JSON.stringify(load);
    if (this.#planned?.key === key) return { queries: this.#planned.queries, make: 0 };
    const { queries, make } = await this.#backend.call('plan', [load]);
    this.#planned = { key, queries };
    return { queries, make };
  }

  /** Draws what the page holds at another zoom: all of it, then the middle half, and so on. */
  async #redraw(order: Order): Promise<Drawn> {
    const { load } = this.#page;
    if (!load) throw new Error('Nothing is loaded that could be redrawn');
    this.#zoomed = !this.#zoomed;
    const build = async () => ({ model: this.#page.withAxes(this.#zoomed), offThread: 0 });
    return runTrial(this.#page, { load, build, ...NOTHING_ASKED, ...order });
  }

  /**
   * A hand is on the page: no further sample should take from under it what it scrolled to, selected or opened. The
   * update that a person waits for goes on.
   */
  hold(): void {
    if (this.#held || this.#phase === null || this.#isAwaited) return;
    this.#held = true;
    this.#say({ kind: 'touching' });
  }

  /** Whether an update is under way that a person waits for. */
  get #isAwaited(): boolean {
    return this.#phase === 'live' && this.#busy > 0;
  }

  /** A change by hand. The newest wins; one that is overtaken is never drawn. */
  touch(change: ViewChange): void {
    const after = this.#isAwaited;
    if (!after) this.#say({ kind: 'touching' });
    const changed = typeof change === 'function' ? change(this.#view) : change;
    this.#view = { ...this.#view, ...changed };
    const mine = ++this.#touches;
    this.#enqueue(async () => {
      if (mine !== this.#touches || !this.#page.load) return;
      if (after) this.#say({ kind: 'touching' });
      const drawn = await this.#follow({ ...this.#page.load, view: this.#view });
      this.#say({ kind: 'touched', drawn });
    });
  }

  /** A live refresh: asks as the profile says, and draws what has come of it. */
  async #refresh(): Promise<void> {
    const { load } = this.#page;
    if (!load) return;
    const now: PageLoad = { ...load, elapsed: (performance.now() - this.#opened) / 1000 };
    const held = new Map(this.#page.held);
    const pairs = [...held].map(([key, answer]) => [JSON.parse(key) as Query, answer] as const);
    const asked = refreshing(pairs, now.techniques);
    const fresh = await this.#backend.call('answers', [now, asked.map(({ query }) => query), TOUCH_BUDGET]);
    // Copies are decoded now, for what they hold may lead to further queries; the window decodes the answers itself.
    const copies = fresh.answers.map(({ bytes }, i) =>
      decode(asked[i]!.query, bytes.slice(0), now.techniques.wire),
    );
    this.#page.merge(asked, copies);
    const further = await this.#askMissing(now);
    this.#page.held = held;
    const queries = [...asked.map(({ query }) => query), ...further.queries];
    const answers = [...fresh.answers, ...further.answers];
    const make = fresh.make + further.make;
    this.#page.live = { seconds: load.spec.refreshSeconds, missed: this.#timer.missed };
    await nextFrame();
    const build = (clock: StageClock, arrived: Arrived) => this.#page.renew(now, asked, arrived, clock);
    const trial = { load: now, queries, answers, make, phase: 'live', kind: 'load', stages: true } as const;
    this.#say({ kind: 'refreshed', drawn: await runTrial(this.#page, { ...trial, build }) });
  }

  /** Gives answers that are not part of the page, of what is loaded now: they are no updates and are not timed. */
  asker(): Ask {
    const { load } = this.#page;
    if (!load) throw new Error('Nothing is loaded that could be asked about');
    return async (query) => {
      const { answers } = await this.#backend.call('answers', [load, [query], TOUCH_BUDGET]);
      return decode(query, answers[0]!.bytes, load.techniques.wire);
    };
  }

  /** Brings the page to a changed view: asks for what nothing held answers, then draws. */
  async #follow(load: PageLoad): Promise<Drawn> {
    const { queries, answers, make } = await this.#askMissing(load);
    for (const query of queries) this.#page.held.delete(queryKey(query));
    await nextFrame();
    const kind = queries.length > 0 ? 'load' : 'redraw';
    return runTrial(this.#page, { load, queries, answers, make, phase: 'live', kind, stages: true });
  }

  /** Asks for what nothing held answers, and for what follows from that; copies of the answers are held then. */
  async #askMissing(load: PageLoad): Promise<Asked> {
    const queries: Query[] = [];
    const answers: TimedAnswer[] = [];
    let make = 0;
    for (
      let missing = this.#page.missingQueries(load);
      missing.length > 0;
      missing = this.#page.missingQueries(load)
    ) {
      const answered = await this.#backend.call('answers', [load, missing, TOUCH_BUDGET]);
      make += answered.make;
      missing.forEach((query, i) => {
        // A copy is decoded now to learn what comes next; the window decodes the answer itself.
        this.#page.peek(query, answered.answers[i]!.bytes.slice(0), load);
      });
      queries.push(...missing);
      answers.push(...answered.answers);
    }
    return { queries, answers, make };
  }
}
