/** What a person can do in the page under test. */
import type { PageView } from '../../src/page/pageModel.ts';

export interface WorkspaceActions {
  /** Sorts, scrolls, hides, folds: whatever changes the view. */
  readonly change: (change: Partial<PageView>) => void;
}
