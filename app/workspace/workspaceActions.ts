/** What a person can do in the page under test. */
import type { PageView } from '../../src/page/pageView.ts';
import type { Answer } from '../../src/wire/answer.ts';
import type { Query } from '../../src/wire/query.ts';

export type ViewChange = Partial<PageView> | ((view: PageView) => Partial<PageView>);

export type Ask = (query: Query) => Promise<Answer>;

export interface WorkspaceActions {
  /**
   * Sorts, scrolls, hides, folds: whatever changes the view. What is drawn follows when its update is done, so a change
   * that builds on what is set is given as a function of the newest view.
   */
  readonly change: (change: ViewChange) => void;
  /** Asks the backend for something that is not part of the page, such as a search among its columns. */
  readonly ask: Ask;
  /** Asks of the project as it is now, whatever becomes of it: for what takes several answers that belong together. */
  readonly asker: () => Ask;
}
