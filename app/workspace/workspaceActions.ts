/** What a person can do in the page under test. */
import type { PageView } from '../../src/page/pageView.ts';
import type { Answer } from '../../src/wire/answer.ts';
import type { Query } from '../../src/wire/query.ts';

export interface WorkspaceActions {
  /** Sorts, scrolls, hides, folds: whatever changes the view. */
  readonly change: (change: Partial<PageView>) => void;
  /** Asks the backend for something that is not part of the page, such as a search among its columns. */
  readonly ask: (query: Query) => Promise<Answer>;
}
