/**
 * The page pipeline: asks for what the view needs and makes of the answers what the faces draw.
 * A generator: it yields queries in batches and is given the decoded answers, so that the same code runs to plan
 * an update (over any wire, at leisure) and inside a timed window (answers in hand, no pause).
 */
import type { Answer, History } from '../wire/answer.ts';
import type { Query } from '../wire/query.ts';
import { historyQueries } from './historyQueries.ts';
import { loadWorkspace } from './loadWorkspace.ts';
import { mountedPanels } from './mountedPanels.ts';
import type { PageInput } from './pageInput.ts';
import type { PageModel } from './pageModel.ts';
import { panelsOf } from './panelsOf.ts';

export type Loading<T> = Generator<readonly Query[], T, readonly Answer[]>;

export function* loadPage(input: PageInput): Loading<PageModel> {
  const { view, clock } = input;
  const workspace = yield* loadWorkspace(input);
  clock.enter('index');
  const listed = [
    ...workspace.listed,
    ...view.shown
      .filter(({ run }) => !workspace.listed.some(({ id }) => id === run))
      .map(({ run, name }) => ({ id: run, name, runs: 1, members: [run] })),
  ];
  const mounted = mountedPanels(workspace.sections, input);
  // Of everything listed, hidden or not: an eye then opens and closes without asking anyone.
  const asked = listed.length === 0 ? [] : historyQueries(mounted, listed, input);
  clock.enter('unattributed');
  const histories = (asked.length === 0 ? [] : yield asked.map(({ query }) => query)) as readonly History[];
  clock.enter('aggregate');
  const { panels, full } = panelsOf(asked, histories, listed, input);
  clock.enter('unattributed');
  const visible = listed.map(({ id }) => id).filter((id) => !view.hidden.includes(id));
  const { sections, table, totalMetrics, leaves, searchProblem } = workspace;
  const mounts = mounted.map(({ place, metric }) => ({ place, metric }));
  const counted = { totalRuns: table.runCount, totalMetrics, leaves };
  return { sections, panels, mounts, full, table, listed, visible, searchProblem, ...counted };
}
