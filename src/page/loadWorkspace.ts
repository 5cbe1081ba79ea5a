/** The run list and the names: asked for, flattened, united, filtered, sorted and grouped, by page or backend. */

import type { Loading } from './loadPage.ts';
import type { PageInput } from './pageInput.ts';
import type { Listed, Section, TableModel } from './pageModel.ts';

/** What the page knows once runs and names have come. */
export interface Workspace {
  readonly sections: readonly Section[];
  /** The first `visibleRuns` of the list: runs, or groups where it groups. */
  readonly listed: readonly Listed[];
  readonly table: TableModel;
  readonly totalMetrics: number;
  readonly leaves: number;
  readonly searchProblem: string | null;
}

export declare function loadWorkspace(input: PageInput): Loading<Workspace>;
