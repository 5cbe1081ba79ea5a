/** Windows of a run list: the rows and columns in view, flattened, listed and grouped by the backend. */
import type { Column, NumberColumn } from '../base/column.ts';
import { ALWAYS, type ColumnOrder, columnOrder } from '../kernels/columnOrder.ts';
import { type GroupedText, groupColumn } from '../kernels/groupColumn.ts';
import type { ListedRows, RowGroups } from '../kernels/listRows.ts';
import { withOwnWords } from '../kernels/takeRows.ts';
import { GROUP_ROW, type RunGroup, type RunWindow, type WindowColumn } from '../wire/answer.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../wire/listing.ts';
import type { RunsQuery, Span } from '../wire/query.ts';
import type { Steps } from './answering.ts';
import { listRuns } from './listRuns.ts';
import type { RunSource } from './runSource.ts';

/** The window that a query asks for; of a query without rows, all of them, and all columns. */
export function* runWindow(source: RunSource, query: RunsQuery): Steps<RunWindow> {
  const listed = yield* listRuns(source, query.listing ?? EVERY_RUN);
  const view = query.columns ?? {
    layout: EVERY_COLUMN,
    span: { from: 0, count: source.columnCount },
    offered: null,
  };
  const most = Math.min(source.columnCount, view.offered ?? Number.POSITIVE_INFINITY);
  const order = columnOrder(view.layout, (id) => source.indexOf(id), most);
  const columnFrom = Math.max(ALWAYS + order.pinned, view.span.from);
  const rows = rowsInView(source, listed, query);
  const columns: WindowColumn[] = [];
  for (const place of placesOf(order, columnFrom, view.span))
    columns.push(yield* windowColumn(source, order.at(place), rows, listed.groups));
  return {
    kind: 'runWindow',
    totalRows: query.rows ? listed.rows.length : rows.length,
    totalRuns: source.rows,
    matchingRuns: listed.matching,
    totalColumns: order.count,
    columnsInProject: source.columnCount,
    rowFrom: query.rows?.from ?? 0,
    columnFrom,
    ...numbered(source, rows, listed, query.rows === null),
    pinned: order.pinned,
    columns,
  };
}

/** Of a whole list the runs alone, group by group; of a window what the list has there. */
function rowsInView(source: RunSource, { rows, groups }: ListedRows, query: RunsQuery): Int32Array {
  const listed = query.rows
    ? rows.subarray(query.rows.from, query.rows.from + query.rows.count)
    : groups
      ? Int32Array.from(groups.members)
      : rows;
  if (!query.only) return listed;
  const only = new Set(query.only);
  return listed.filter((row) => row >= 0 && only.has(source.numberAt(row)));
}

function placesOf(
  { pinned, count }: ColumnOrder,
  from: number,
  { from: asked, count: wanted }: Span,
): number[] {
  const fixed = Array.from({ length: Math.min(count, ALWAYS + pinned) }, (_, place) => place);
  const to = Math.min(count, asked + wanted);
  return [...fixed, ...Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)];
}

function numbered(
  source: RunSource,
  rows: Int32Array,
  { groups }: ListedRows,
  whole: boolean,
): Pick<RunWindow, 'numbers' | 'groups'> {
  const shown: RunGroup[] = [];
  const numbers = Uint32Array.from(rows, (row) => {
    if (row >= 0) return source.numberAt(row);
    shown.push(groupAt(groups!, -1 - row));
    return GROUP_ROW + shown.length - 1;
  });
  if (!groups) return { numbers, groups: null };
  return { numbers, groups: whole ? everyGroup(groups) : shown };
}

export function everyGroup(groups: RowGroups): RunGroup[] {
  return Array.from({ length: groups.count }, (_, place) => groupAt(groups, place));
}

function groupAt({ starts, key }: RowGroups, place: number): RunGroup {
  return { place, values: key(place), runs: starts[place + 1]! - starts[place]! };
}

function* windowColumn(
  source: RunSource,
  index: number,
  rows: Int32Array,
  groups: RowGroups | null,
): Steps<WindowColumn> {
  if (!groups || rows.every((row) => row >= 0)) return yield* source.column(index, Uint32Array.from(rows));
  return mixedColumn(yield* source.column(index, null), rows, groups);
}

/** Rows of runs and rows of groups, as the list has them. */
function mixedColumn(column: Column, rows: Int32Array, groups: RowGroups): WindowColumn {
  const ofGroups = groupColumn(column, groups);
  if (column.kind === 'number') {
    const means = (ofGroups as NumberColumn).values;
    return {
      ...column,
      values: Float64Array.from(rows, (row) => (row < 0 ? means[-1 - row]! : column.values[row]!)),
    };
  }
  const { codes: words, several } = ofGroups as GroupedText;
  const codes = Uint32Array.from(rows, (row) => (row < 0 ? words[-1 - row]! : column.codes[row]!));
  const counts = Uint32Array.from(rows, (row) => (row < 0 ? several[-1 - row]! : 0));
  return { ...withOwnWords({ ...column, codes }), several: counts };
}
