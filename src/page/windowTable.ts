/** The run table over the window of rows and columns that a backend answered with. */
import { ALWAYS } from '../kernels/columnOrder.ts';
import { groupKey } from '../kernels/listRows.ts';
import { GROUP_ROW, type RunWindow, type WindowColumn } from '../wire/answer.ts';
import type { ColumnLayout, Listing } from '../wire/listing.ts';
import { columnCell } from './columnCell.ts';
import { groupName } from './heldTable.ts';
import type { Listed, TableModel, TableRow } from './pageModel.ts';
import { tableColumn } from './tableColumn.ts';

export interface WindowView {
  readonly listing: Listing;
  readonly layout: ColumnLayout;
}

export function windowTable(window: RunWindow, { listing, layout }: WindowView): TableModel {
  const { rowFrom, columnFrom, numbers, columns, pinned } = window;
  const fixed = ALWAYS + pinned;
  const source = (place: number): WindowColumn | undefined => {
    if (place < fixed) return columns[place];
    return place < columnFrom ? undefined : columns[place - columnFrom + fixed];
  };
  return {
    rowCount: window.totalRows,
    runCount: window.totalRuns,
    matchingRuns: window.matchingRuns,
    pinned,
    columnCount: window.totalColumns,
    columnsInProject: window.columnsInProject,
    rows: { from: rowFrom, count: numbers.length },
    columns: { from: columnFrom, count: Math.max(0, columns.length - fixed) },
    listing,
    layout,
    column: (place) => {
      const column = source(place);
      return column && tableColumn(column.name, column.kind);
    },
    rowAt: (row) => rowOf(window, row - rowFrom),
    cell: (row, place) => {
      const column = source(place);
      const at = row - rowFrom;
      return column && at >= 0 && at < numbers.length ? columnCell(column, at) : undefined;
    },
    findColumns: null,
  };
}

function rowOf({ numbers, groups }: RunWindow, at: number): TableRow | undefined {
  const number = numbers[at];
  if (number === undefined) return undefined;
  if (number < GROUP_ROW) return { kind: 'run', number };
  const { values, runs, place } = groups![number - GROUP_ROW]!;
  return { kind: 'group', key: groupKey(values), values, runs, place };
}

/** What panels draw of a window that begins with the list: its runs, or its groups; which runs those hold it cannot tell. */
export function windowLines(window: RunWindow, most: number): Listed[] {
  const rows = Array.from(window.numbers, (_, at) => rowOf(window, at)!);
  const isGrouped = window.groups !== null;
  return rows
    .flatMap((row, at): Listed[] => {
      if (row.kind === 'group')
        return [{ id: row.place, key: row.key, name: groupName(row.values), runs: row.runs, members: null }];
      if (isGrouped) return [];
      return [
        {
          id: row.number,
          key: row.number,
          name: String(columnCell(window.columns[0]!, at) ?? ''),
          runs: 1,
          members: [row.number],
        },
      ];
    })
    .slice(0, most);
}
