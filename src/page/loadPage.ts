/**
 * The page pipeline: asks for what the view needs and makes of the answers what the faces draw.
 * A generator: it yields queries in batches and is given the decoded answers, so that the same code runs to plan
 * an update (over any wire, at leisure) and inside a timed window (answers in hand, no pause).
 */
import { CONFIG_DOTS, SUMMARY_DOTS } from '../base/nameDepth.ts';
import { type FlatRows, Flattener } from '../kernels/flatten.ts';
import { groupBySection, isOpen } from '../kernels/sections.ts';
import { BUCKETS, FIRST_COLUMNS, type Techniques } from '../profile/technique.ts';
import type { Answer, History, KeySections, RunObject, RunObjects, RunWindow } from '../wire/answer.ts';
import type { HistoryQuery, Query, RunsQuery, Thinning } from '../wire/query.ts';
import { aggregate } from './aggregate.ts';
import { columnOrder, flatTable } from './flatTable.ts';
import type { PageModel, PageView, Section, TableModel } from './pageModel.ts';
import { windowTable } from './windowTable.ts';

/** What of a spec the page itself goes by. */
export interface PageSettings {
  readonly visibleRuns: number;
  readonly panelsPerPage: number;
  readonly openSections: number;
  /** CSS pixels of a panel's plot: buckets of a line where `history` is `pixels`. */
  readonly plotWidth: number;
}

/** The stages that the pipeline itself passes through; the faces book the rest. */
interface PipelineClock {
  enter(stage: 'flatten' | 'index' | 'aggregate' | 'table' | 'unattributed'): unknown;
}

/** What the page made of a run list, so that sorting it anew does not flatten it anew. A load starts without. */
export type FlatCache = WeakMap<readonly RunObject[], FlatRows>;

export interface PageInput {
  readonly settings: PageSettings;
  readonly techniques: Techniques;
  readonly view: PageView;
  readonly clock: PipelineClock;
  readonly cache: FlatCache;
}

/** What the page knows once runs and names have come. */
interface Workspace {
  readonly sections: readonly Section[];
  /** The first runs of the list, as sorted. */
  readonly listed: readonly { readonly number: number; readonly name: string }[];
  readonly totalMetrics: number;
  readonly leaves: number;
  readonly table: TableModel;
}

type Loading<T> = Generator<readonly Query[], T, readonly Answer[]>;

export function* loadPage(input: PageInput): Loading<PageModel> {
  const { techniques, view, clock } = input;
  const { sections, listed, totalMetrics, leaves, table } =
    techniques.runList === 'all' ? yield* wholeWorkspace(input) : yield* pagedWorkspace(input);
  clock.enter('index');
  const names = new Map(listed.map(({ number, name }) => [number, name]));
  const visible = [...names.keys()].filter((run) => !view.hidden.includes(run));
  const open = sections.filter((section) => section.open).flatMap((section) => section.panels);
  const { from, count } = view.panels;
  const mounted = techniques.panels === 'inView' ? open.slice(from, from + count) : open;
  // Of every listed run, hidden or not: an eye then opens and closes without asking anyone.
  const queries = names.size === 0 ? [] : historyQueries(mounted, [...names.keys()], input);
  clock.enter('unattributed');
  const histories = (queries.length === 0 ? [] : yield queries) as readonly History[];
  clock.enter('aggregate');
  const shown = techniques.history === 'pixels' ? null : view.zoom;
  const panels = aggregate(histories, mounted, { names, hidden: view.hidden, zoom: shown });
  clock.enter('unattributed');
  const counted = { totalRuns: table.rowCount, totalMetrics, leaves };
  return { sections, panels, table, listed: [...names.keys()], visible, ...counted };
}

/** All runs whole: the page flattens them, unites their names and sorts them itself. */
function* wholeWorkspace({ settings, techniques, view, clock, cache }: PageInput): Loading<Workspace> {
  const query: RunsQuery = { kind: 'runs', rows: null, columns: null, sort: null };
  const [answer] = yield [query];
  const { runs } = answer as RunObjects;
  clock.enter('flatten');
  const flat = cache.get(runs) ?? flattenRuns(runs);
  cache.set(runs, flat);
  clock.enter('index');
  const numeric = numericNames(flat);
  const logged = flat.names.flatMap((name, id) =>
    numeric[id] === 1 && isLogged(name) ? [metricOf(name)] : [],
  );
  const open = { open: settings.openSections, toggled: view.toggled };
  const sections = groupBySection(logged).map(
    ({ name, names }, place): Section => ({
      name,
      metrics: names.length,
      open: isOpen(place, name, open),
      panels: names.slice(0, techniques.panels === 'open' ? names.length : settings.panelsPerPage),
    }),
  );
  const order = columnOrder(flat);
  clock.enter('table');
  const offered = techniques.tableColumns === 'first500' ? FIRST_COLUMNS : Number.POSITIVE_INFINITY;
  const table = flatTable({ runs, flat, order, numeric }, view.sort, offered);
  const listed = Array.from({ length: Math.min(settings.visibleRuns, runs.length) }, (_, row) => ({
    number: table.runAt(row)!,
    name: String(table.cell(row, 0)),
  }));
  return {
    sections,
    listed,
    totalMetrics: logged.length,
    leaves: flat.name.length,
    table,
  };
}

/** The rows and names in view, flattened, united and sorted by the backend. */
function* pagedWorkspace({ settings, view, clock }: PageInput): Loading<Workspace> {
  const { rows, columns, sort, toggled } = view;
  const top = { rows: { from: 0, count: settings.visibleRuns }, columns: { from: 2, count: 0 } };
  const [window, keys, first] = yield [
    { kind: 'runs', rows, columns, sort },
    { kind: 'keys', open: settings.openSections, toggled, panels: settings.panelsPerPage },
    { kind: 'runs', ...top, sort },
  ];
  clock.enter('index');
  const { sections, totalMetrics } = keys as KeySections;
  const open = { open: settings.openSections, toggled };
  const listed = windowTable(first as RunWindow, sort);
  clock.enter('table');
  return {
    sections: sections.map(({ name, metrics, names }, place): Section => {
      return { name, metrics, open: isOpen(place, name, open), panels: names };
    }),
    listed: Array.from({ length: listed.rows.count }, (_, row) => ({
      number: listed.runAt(row)!,
      name: String(listed.cell(row, 0)),
    })),
    totalMetrics,
    leaves: leavesOf(window as RunWindow) + leavesOf(first as RunWindow),
    table: windowTable(window as RunWindow, sort),
  };
}

function leavesOf({ numbers, columns }: RunWindow): number {
  return numbers.length * columns.length;
}

function flattenRuns(runs: readonly RunObject[]): FlatRows {
  const flattener = new Flattener();
  for (const run of runs) {
    flattener.add('config', run.config, CONFIG_DOTS);
    flattener.add('summary', run.summary, SUMMARY_DOTS);
    flattener.endRow();
  }
  return flattener.finish();
}

/** Whether a flattened name is a logged one, and not one of the tracker's own. */
function isLogged(name: string): boolean {
  return name.startsWith('summary.') && !TRACKERS_OWN.has(name);
}
const TRACKERS_OWN = new Set(['summary._step', 'summary._runtime', 'summary._timestamp']);

/** The metric that a flattened summary name stands for. */
function metricOf(name: string): string {
  return name.slice('summary.'.length);
}

/** 1 for each name that some run has a number for: those are plotted, and sorted as numbers. */
function numericNames(flat: FlatRows): Uint8Array {
  const numeric = new Uint8Array(flat.names.length);
  for (let i = 0; i < flat.name.length; i++) if (flat.code[i] === -1) numeric[flat.name[i]!] = 1;
  return numeric;
}

function historyQueries(
  metrics: readonly string[],
  runs: readonly number[],
  { techniques, settings, view }: PageInput,
): HistoryQuery[] {
  if (metrics.length === 0) return [];
  const thinning = thinningOf(techniques, settings.plotWidth);
  const query = {
    kind: 'history',
    runs,
    range: techniques.history === 'pixels' ? view.zoom : null,
    thinning,
  } as const;
  return techniques.history === 'pixels'
    ? [{ ...query, metrics }]
    : metrics.map((metric) => ({ ...query, metrics: [metric] }));
}

function thinningOf({ history }: Techniques, plotWidth: number): Thinning {
  if (history === 'pixels') return { kind: 'buckets', buckets: plotWidth, last: false };
  return history === 'buckets' ? { kind: 'buckets', buckets: BUCKETS, last: true } : { kind: 'all' };
}
