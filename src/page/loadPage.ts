/**
 * The page pipeline: asks for what the view needs and makes of the answers what the faces draw.
 * A generator: it yields queries in batches and is given the decoded answers, so that the same code runs to plan
 * an update (over any wire, at leisure) and inside a timed window (answers in hand, no pause).
 */
import type { Answer, History } from '../wire/answer.ts';
import type { HistoryQuery, Query } from '../wire/query.ts';
import { historyQueries } from './historyQueries.ts';
import { loadWorkspace, readable } from './loadWorkspace.ts';
import { mountedPanels } from './mountedPanels.ts';
import type { PageInput } from './pageInput.ts';
import type { Listed, PageModel } from './pageModel.ts';
import type { PageView } from './pageView.ts';
import { panelsOf } from './panelsOf.ts';

export type Loading<T> = Generator<readonly Query[], T, readonly Answer[]>;

export function* loadPage(input: PageInput): Loading<PageModel> {
  const { view, clock } = input;
  const workspace = yield* loadWorkspace(input);
  clock.enter('index');
  const listed = [...workspace.listed, ...shownByHand(workspace.listed, view)];
  const mounted = mountedPanels(workspace.sections, input);
  // Of everything listed, hidden or not: an eye then opens and closes without asking anyone.
  const asked = historyQueries(mounted, listed, {
    ...input,
    view: { ...view, listing: readable(view.listing) },
  });
  clock.enter('unattributed');
  const needsLines = listed.length > 0 && asked.length > 0;
  const histories = (
    needsLines ? yield asked.map(({ query }) => query) : asked.map(({ query }) => noLines(query))
  ) as readonly History[];
  clock.enter('aggregate');
  const { panels, full } = panelsOf(asked, histories, listed, input);
  clock.enter('unattributed');
  const visible = listed.filter(({ key }) => !view.hidden.includes(key)).map(({ id }) => id);
  const { sections, table, totalMetrics, leaves, searchProblem } = workspace;
  const mounts = mounted.map(({ place, metric }) => ({ place, metric }));
  const counted = { totalRuns: table.runCount, totalMetrics, leaves };
  return { sections, panels, mounts, full, table, listed, visible, searchProblem, ...counted };
}

/** Runs that were shown by hand. Lines of groups hold theirs already, and go by places that runs have no part in. */
function shownByHand(listed: readonly Listed[], { shown, listing }: PageView): Listed[] {
  if (listing.groupBy.length > 0) return [];
  return shown
    .filter(({ run }) => !listed.some(({ id }) => id === run))
    .map(({ run, name }) => ({ id: run, key: run, name, runs: 1, members: [run] }));
}

/** What nobody needs to be asked for: panels are there, and empty, where nothing is listed. */
function noLines({ x, range }: HistoryQuery): History {
  return { kind: 'history', x, ...(range ?? { from: 0, to: 1 }), lines: [] };
}
