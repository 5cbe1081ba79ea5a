/** What the page pipeline is given: the spec's part in it, the techniques, the view, a clock and what it made before. */
import type { RunColumns } from '../kernels/runColumns.ts';
import type { Techniques } from '../profile/technique.ts';
import type { RunObjects, RunWindow } from '../wire/answer.ts';
import type { XAxis } from '../wire/query.ts';
import type { PageView } from './pageView.ts';

/** What of a spec the page itself goes by. */
export interface PageSettings {
  readonly visibleRuns: number;
  readonly panelsPerPage: number;
  readonly openSections: number;
  /** A share; 0 for none. */
  readonly smoothing: number;
  readonly xAxis: XAxis;
  /** CSS pixels of a panel's plot, and of one that fills the page: buckets of a line where `history` is `pixels`. */
  readonly plotWidth: number;
  readonly fullWidth: number;
}

/** The stages that the pipeline itself passes through; the faces book the rest. */
interface PipelineClock {
  enter(stage: 'flatten' | 'index' | 'aggregate' | 'table' | 'unattributed'): unknown;
}

/** What the page made of a run list, so that sorting it anew does not flatten it anew. A load starts without. */
export type FlatCache = WeakMap<RunObjects | RunWindow, RunColumns>;

export interface PageInput {
  readonly settings: PageSettings;
  readonly techniques: Techniques;
  readonly view: PageView;
  readonly clock: PipelineClock;
  readonly cache: FlatCache;
}
