/** The run list and the names: asked for, flattened, united, filtered, sorted and grouped, by page or backend. */
import { patternProblem } from '../kernels/filter.ts';
import { FlatRuns, flattenRuns } from '../kernels/flatRuns.ts';
import { type ListedRows, listRows } from '../kernels/listRows.ts';
import type { RunColumns } from '../kernels/runColumns.ts';
import { type SectionChoice, sectionPages } from '../kernels/sections.ts';
import { FIRST_COLUMNS } from '../profile/technique.ts';
import type { Answer, KeySections, RunObjects, RunWindow } from '../wire/answer.ts';
import type { Listing } from '../wire/listing.ts';
import type { KeysQuery, Query, RunsQuery } from '../wire/query.ts';
import { groupedRows } from './groupedRows.ts';
import { heldTable, listedLines } from './heldTable.ts';
import type { Loading } from './loadPage.ts';
import type { PageInput } from './pageInput.ts';
import type { Listed, Section, TableModel } from './pageModel.ts';
import { windowRuns } from './windowRuns.ts';
import { windowLines, windowTable } from './windowTable.ts';

/** What the page knows once runs and names have come. */
export interface Workspace {
  readonly sections: readonly Section[];
  /** The first `visibleRuns` of the list: runs, or groups where it groups. */
  readonly listed: readonly Listed[];
  readonly table: TableModel;
  readonly totalMetrics: number;
  readonly leaves: number;
  /** What is wrong with the search, in words. */
  readonly searchProblem: string | null;
}

type Runs = Pick<Workspace, 'listed' | 'table' | 'leaves'> & {
  /** Names of the metrics; null where the backend unites them. */
  readonly metrics: readonly string[] | null;
};

export function* loadWorkspace(input: PageInput): Loading<Workspace> {
  const { techniques, view, clock } = input;
  const searchProblem = patternProblem(view.search);
  const choice = sectionChoice(input, searchProblem === null ? view.search : '');
  const byBackend: KeysQuery[] = techniques.keys === 'backend' ? [{ kind: 'keys', ...choice }] : [];
  const listing = readable(view.listing);
  const runQueries =
    techniques.runList === 'all' ? [wholeQuery(input, listing)] : windowQueries(input, listing);
  const answers = yield [...runQueries, ...byBackend] satisfies Query[];
  const runs =
    techniques.runList === 'all' ? wholeRuns(answers[0]!, listing, input) : windowedRuns(answers, input);
  clock.enter('index');
  const united = byBackend.length > 0 ? (answers.at(-1) as KeySections) : null;
  const pages = united?.sections ?? sectionPages(runs.metrics!, choice);
  const sections = pages.map(({ names, ...section }): Section => ({ ...section, panels: names }));
  const totalMetrics = united?.totalMetrics ?? runs.metrics!.length;
  const { listed, table, leaves } = runs;
  return { sections, listed, table, totalMetrics, leaves, searchProblem };
}

function sectionChoice({ settings, techniques, view }: PageInput, search: string): SectionChoice {
  const { prefix, toggled, pages } = view;
  const perPage = techniques.panels === 'open' ? null : settings.panelsPerPage;
  return { prefix, search, open: settings.openSections, toggled, perPage, pages };
}

/** Without filters whose pattern is none: whoever types one has not finished. */
export function readable(listing: Listing): Listing {
  const filters = listing.filters.filter(
    (filter) => filter.is !== 'matches' || patternProblem(filter.pattern) === null,
  );
  return filters.length === listing.filters.length ? listing : { ...listing, filters };
}

function wholeQuery({ techniques }: PageInput, listing: Listing): RunsQuery {
  const own = techniques.rowWork === 'backend' ? { ...listing, opened: [] } : null;
  return { kind: 'runs', listing: own, rows: null, columns: null, only: null };
}

/** The rows and columns in view, and the first of the list, whose lines the panels draw. */
function windowQueries({ settings, techniques, view }: PageInput, listing: Listing): RunsQuery[] {
  const { rows, columns, layout } = view;
  const offered = offeredColumns(techniques);
  const top = { from: 0, count: settings.visibleRuns };
  const inView: RunsQuery = {
    kind: 'runs',
    listing,
    rows,
    columns: { layout, span: columns, offered },
    only: null,
  };
  const nothing = { layout: { ...layout, pinned: [] }, span: { from: 0, count: 0 }, offered };
  return [inView, { ...inView, listing: { ...listing, opened: [] }, rows: top, columns: nothing }];
}

function offeredColumns({ tableColumns }: PageInput['techniques']): number | null {
  return tableColumns === 'first500' ? FIRST_COLUMNS : null;
}

/** All runs whole: the page flattens them, and lists them unless the backend has done so. */
function wholeRuns(
  answer: Answer,
  listing: Listing,
  { settings, techniques, view, clock, cache }: PageInput,
): Runs {
  clock.enter('flatten');
  const whole = answer as RunObjects | RunWindow;
  const flat = cache.get(whole) ?? columnsOf(whole);
  cache.set(whole, flat);
  clock.enter('index');
  const metrics = techniques.keys === 'page' ? flat.metrics() : null;
  clock.enter('table');
  const column = (name: string) => {
    const index = flat.indexOf(name);
    return index < 0 ? undefined : flat.column(index);
  };
  const listed: ListedRows =
    techniques.rowWork === 'page'
      ? listRows(flat.rows, column, listing)
      : groupedRows(flat.rows, whole.groups, listing.opened);
  const offered = offeredColumns(techniques) ?? Number.POSITIVE_INFINITY;
  const { totalRuns } = whole;
  const shown = { listing: view.listing, layout: view.layout, offered };
  const held = { flat, totalRuns, numbers: numbersOf(whole), listed, ...shown };
  return {
    listed: listedLines(held, settings.visibleRuns),
    table: heldTable(held),
    leaves: flat.leaves,
    metrics,
  };
}

function columnsOf(whole: RunObjects | RunWindow): RunColumns {
  return whole.kind === 'runObjects' ? new FlatRuns(whole.runs, flattenRuns(whole.runs)) : windowRuns(whole);
}

function numbersOf(whole: RunObjects | RunWindow): Uint32Array {
  return whole.kind === 'runObjects' ? Uint32Array.from(whole.runs, ({ number }) => number) : whole.numbers;
}

/** The rows in view, flattened, united and listed by the backend. */
function windowedRuns(answers: readonly Answer[], { settings, view, clock }: PageInput): Runs {
  const [window, top] = answers as readonly [RunWindow, RunWindow];
  clock.enter('table');
  return {
    listed: windowLines(top, settings.visibleRuns),
    table: windowTable(window, view),
    leaves: leavesOf(window) + leavesOf(top),
    metrics: null,
  };
}

function leavesOf({ numbers, columns }: RunWindow): number {
  return numbers.length * columns.length;
}
