/** What the backend's worker and the page's decode worker are asked, and how answers come back. */
import type { Ms } from '../../src/base/units.ts';
import type { Extrapolation } from '../../src/measure/sample.ts';
import type { PageSettings } from '../../src/page/pageInput.ts';
import type { PageView } from '../../src/page/pageView.ts';
import type { Techniques } from '../../src/profile/technique.ts';
import type { ProjectSpec } from '../../src/spec/projectSpec.ts';
import type { Answer } from '../../src/wire/answer.ts';
import type { Query, Wire } from '../../src/wire/query.ts';

/** What an update shows: the same load is the same page. */
export interface PageLoad {
  readonly spec: ProjectSpec;
  readonly techniques: Techniques;
  readonly settings: PageSettings;
  readonly view: PageView;
  /** Seconds since the project was opened: runs that still run have logged so much more. */
  readonly elapsed: number;
}

/** Reading is cut short when it alone has taken `read`, or reading and making together `wall`. */
export interface Budget {
  readonly read: Ms;
  readonly wall: Ms;
}

export interface TimedAnswer {
  readonly bytes: ArrayBuffer;
  /** Reading alone; where it was cut short, what was read until then. */
  readonly read: Ms;
  readonly extrapolation: Extrapolation | null;
}

interface Answers {
  readonly answers: readonly TimedAnswer[];
  readonly make: Ms;
}

export interface BackendCalls {
  /** Every query that the update will make; the runs it asks for are made on the way. Untimed. */
  plan(load: PageLoad): { readonly queries: readonly Query[]; readonly make: Ms };
  /** Answers in order; the budget is for all of them together. */
  answers(load: PageLoad, queries: readonly Query[], budget: Budget): Answers;
}

export interface DecodeCalls {
  decode(items: readonly { readonly query: Query; readonly bytes: ArrayBuffer }[], wire: Wire): Decoded;
}

interface Decoded {
  readonly answers: readonly Answer[];
  /** What the worker was busy for. */
  readonly busy: Ms;
}

type Call<C> = {
  [N in keyof C]: C[N] extends (...args: infer A) => unknown ? { readonly name: N; readonly args: A } : never;
}[keyof C];

export type Request<C> = { readonly id: number } & (Call<C> | { readonly name: 'cancel' });

export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string; readonly cancelled: boolean };
