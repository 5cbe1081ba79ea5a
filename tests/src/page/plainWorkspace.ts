/** Run table, sections and list of a page, straight from the project: what every setup must show, and where they differ. */
import { patternProblem } from '../../../src/kernels/filter.ts';
import type { Listed, PageModel, Section } from '../../../src/page/pageModel.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import type { Listing } from '../../../src/wire/listing.ts';
import { EVERY_COLUMN } from '../../../src/wire/listing.ts';
import { plainSample } from '../backend/plainGroups.ts';
import { type PlainTable, plainTable } from '../backend/plainTable.ts';
import { plainOrder } from '../kernels/plainOrder.ts';
import { plainSections } from '../kernels/plainSections.ts';
import {
  columnsSeen,
  columnsStored,
  metricsOfColumns,
  metricsStored,
  type PlainColumn,
  type PlainRun,
  plainRuns,
} from '../synth/plainRuns.ts';
import type { Loaded } from './tableShows.ts';

export interface PlainOpening {
  readonly spec: ProjectSpec;
  readonly techniques: Techniques;
  readonly view: PageView;
}

export interface PlainWorkspace {
  readonly table: PlainTable;
  /** What of it is there; null for all. */
  readonly loaded: Loaded | undefined;
  readonly columnsInProject: number;
  readonly sections: readonly Section[];
  readonly totalMetrics: number;
  readonly listed: readonly Listed[];
  /** Numbers of the runs that each of them draws. */
  readonly members: readonly (readonly number[])[];
}

export function plainWorkspace(opening: PlainOpening): PlainWorkspace {
  const { spec, techniques, view } = opening;
  const project = new Project(spec);
  const runs = plainRuns(project);
  const stored = techniques.store === 'rows' ? columnsSeen(runs) : columnsStored(project);
  const listing = readable(view.listing);
  const everything = { listing, layout: EVERY_COLUMN, offered: Number.POSITIVE_INFINITY };
  const list = plainTable(runs, stored, everything);
  const known = knownColumns(opening, { runs, stored, list });
  const byId = new Map(known.map((column) => [column.id, column]));
  const offered = techniques.tableColumns === 'first500' ? 500 : known.length;
  const order = plainOrder([...byId.keys()].slice(0, offered), view.layout);
  const columns = order.names.map((id) => byId.get(id)!);
  const metrics = namesOf(opening, stored, known);
  return {
    table: { ...list, columns, pinned: order.pinned },
    loaded: techniques.runList === 'paged' ? { rows: view.rows, columns: view.columns } : undefined,
    columnsInProject: known.length,
    sections: sectionsOf(opening, metrics),
    totalMetrics: metrics.length,
    ...listedOf(opening, list, project),
  };
}

/** A filter that is being typed filters nothing yet. */
function readable(listing: Listing): Listing {
  const filters = listing.filters.filter((of) => of.is !== 'matches' || patternProblem(of.pattern) === null);
  return { ...listing, filters };
}

/**
 * A page that gets columns knows those of its backend. One that gets objects knows what those say: where the backend
 * filters, of the runs that pass; and in the order in which they come. A store of columns tells no nulls.
 */
function knownColumns(
  { techniques }: PlainOpening,
  {
    runs,
    stored,
    list,
  }: {
    readonly runs: readonly PlainRun[];
    readonly stored: readonly PlainColumn[];
    readonly list: PlainTable;
  },
): readonly PlainColumn[] {
  if (techniques.runList === 'paged' || techniques.wire === 'typed') return stored;
  const inOrder = list.groups?.flat() ?? list.rows.flatMap((row) => (row.kind === 'run' ? [row.number] : []));
  const came =
    techniques.rowWork === 'page'
      ? runs
      : inOrder.map((number) => runs.find((run) => run.number === number)!);
  if (techniques.store === 'rows') return columnsSeen(came);
  return columnsSeen(
    came.map(({ number, cells }) => {
      const told = stored.flatMap(({ id }) =>
        cells.get(id) === null ? [] : [[id, cells.get(id)!] as const],
      );
      return { number, cells: new Map(told.filter(([, value]) => value !== undefined)) };
    }),
  );
}

/** A store of columns has the names of metrics that nobody logged as well. */
function namesOf(
  { spec, techniques }: PlainOpening,
  stored: readonly PlainColumn[],
  known: readonly PlainColumn[],
): string[] {
  if (techniques.keys === 'page') return metricsOfColumns(known);
  return techniques.store === 'rows' ? metricsOfColumns(stored) : metricsStored(new Project(spec));
}

function sectionsOf({ spec, techniques, view }: PlainOpening, metrics: readonly string[]): Section[] {
  const search = patternProblem(view.search) === null ? view.search : '';
  const perPage = techniques.panels === 'open' ? null : spec.panelsPerPage;
  const { prefix, toggled, pages } = view;
  const choice = { prefix, search, open: spec.openSections, toggled, perPage, pages };
  return plainSections(metrics, choice).map(({ names, ...section }) => ({ ...section, panels: names }));
}

/** What the panels draw, as the list has it. Only a page that holds all runs knows which ones a group has. */
function listedOf(
  { spec, techniques, view }: PlainOpening,
  { rows, groups }: PlainTable,
  project: Project,
): Pick<PlainWorkspace, 'listed' | 'members'> {
  if (groups) {
    const first = rows.flatMap((row) => (row.kind === 'group' ? [row] : [])).slice(0, spec.visibleRuns);
    const members = first.map(({ place }) => plainSample(groups[place]!, 100));
    const listed = first.map(({ place, values, runs }): Listed => {
      const name = values.map((value) => value ?? '–').join(' · ');
      const own = techniques.runList === 'paged' ? null : members[place]!;
      return { id: place, key: JSON.stringify(values), name, runs, members: own };
    });
    return { listed, members };
  }
  const first = rows.flatMap((row) => (row.kind === 'run' ? [row.number] : [])).slice(0, spec.visibleRuns);
  const byHand = view.shown.filter(({ run }) => !first.includes(run));
  const listed = [
    ...first.map((number) => ({ id: number, name: project.run(number).name })),
    ...byHand.map(({ run, name }) => ({ id: run, name })),
  ].map((one): Listed => ({ ...one, key: one.id, runs: 1, members: [one.id] }));
  return { listed, members: listed.map(({ id }) => [id]) };
}

/** What of a page is no panel, as people read it. */
export function workspaceShows(page: PageModel) {
  const { sections, totalMetrics, totalRuns, listed, table } = page;
  return { sections, totalMetrics, totalRuns, listed, columnsInProject: table.columnsInProject };
}

export function workspaceMustShow(
  { spec }: PlainOpening,
  truth: PlainWorkspace,
): ReturnType<typeof workspaceShows> {
  const { sections, totalMetrics, listed, columnsInProject } = truth;
  return { sections, totalMetrics, totalRuns: spec.runs, listed, columnsInProject };
}
