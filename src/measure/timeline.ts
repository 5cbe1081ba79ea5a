/** When things happened in one trial: what a picture of it is drawn from. Milliseconds from t0. */
import type { Ms } from '../base/units.ts';
import type { PageStage } from './stages.ts';

/** A stretch of the page's thread that the ledger booked to one stage. */
export interface Span {
  readonly stage: PageStage;
  readonly from: Ms;
  readonly to: Ms;
}

export interface Timeline {
  /** When the wait for quiet began: before t0, so negative; 0 where none was waited for. */
  readonly quietFrom: Ms;
  /** In order of time, without gaps from 0 to `main`. */
  readonly spans: readonly Span[];
  /** Every panel and the table had said that it shows what it was given. */
  readonly complete: Ms;
  /** The end on the main clock: the render that is reported. */
  readonly main: Ms;
  /** The end on the screen clock; null where the browser has none. */
  readonly screen: Ms | null;
  /** End of the watch for late work; null where none was kept. */
  readonly watchedTo: Ms | null;
}
