/** What a frame does for its host: samples on order, and live updates that a person's hand in the page starts. */
import type { Ms } from '../../src/base/units.ts';
import { decode } from '../../src/page/decode.ts';
import type { PageView } from '../../src/page/pageView.ts';
import { typical } from '../../src/spec/projectSpec.ts';
import type { Answer } from '../../src/wire/answer.ts';
import type { Query } from '../../src/wire/query.ts';
import { queryKey } from '../../src/wire/query.ts';
import { nextFrame } from '../probe/quiet.ts';
import { Cancelled, type Client } from '../workers/client.ts';
import type { BackendCalls, PageLoad, Request, TimedAnswer } from '../workers/protocol.ts';
import type { Call, Handled } from '../workers/serve.ts';
import { firstView } from './firstView.ts';
import { loadOf, type PageUnderTest } from './pageUnderTest.tsx';
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
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #sample(order: Order, { breathe }: Call): Promise<Drawn> {
    if (order.kind === 'redraw') return this.#redraw(order);
    const load = loadOf(order.spec, order, firstView(order.spec));
    const began = performance.now();
    const live = order.phase === 'live';
    if (live) this.#say({ kind: 'step', step: 'making' });
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
    this.#view = load.view;
    const asked = { queries, answers: answered.answers, make: make + answered.make };
    return runTrial(this.#page, { load, ...asked, ...order });
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

  /** A change by hand. The newest wins; one that is overtaken is never drawn. */
  touch(change: Partial<PageView>): void {
    this.#say({ kind: 'touching' });
    this.#view = { ...this.#view, ...change };
    const mine = ++this.#touches;
    this.#queue(async () => {
      if (mine !== this.#touches || !this.#page.load) return;
      const drawn = await this.#follow({ ...this.#page.load, view: this.#view });
      this.#say({ kind: 'touched', drawn });
    }).catch((error: unknown) => {
      if (!(error instanceof Cancelled)) this.#say({ kind: 'broken', error: String(error) });
    });
  }

  /** An answer that is not part of the page: it is no update and is not timed. */
  async ask(query: Query): Promise<Answer> {
    const { load } = this.#page;
    if (!load) throw new Error('Nothing is loaded that could be asked about');
    const { answers } = await this.#backend.call('answers', [load, [query], TOUCH_BUDGET]);
    return decode(query, answers[0]!.bytes, load.techniques.wire);
  }

  /** Brings the page to a changed view: asks for what nothing held answers, then draws. */
  async #follow(load: PageLoad): Promise<Drawn> {
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
    for (const query of queries) this.#page.held.delete(queryKey(query));
    await nextFrame();
    const kind = queries.length > 0 ? 'load' : 'redraw';
    return runTrial(this.#page, { load, queries, answers, make, phase: 'live', kind, stages: true });
  }
}
