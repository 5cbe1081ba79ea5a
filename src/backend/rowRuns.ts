/** The run list of a row store: whole runs, which must be parsed and flattened before anything can be told of them. */
import type { Bytes } from '../base/units.ts';
import { FlatRuns, flattenRuns } from '../kernels/flatRuns.ts';
import type { RunColumns } from '../kernels/runColumns.ts';
import { takeRows } from '../kernels/takeRows.ts';
import type { RunObject } from '../wire/answer.ts';
import type { Steps } from './answering.ts';
import type { RunSource } from './runSource.ts';

const DECODER = new TextDecoder();
/** Bytes that are read before a store says so. */
const CHUNK: Bytes = 4e6;

/** Reads every line: a run list has no index. It cannot be cut short, for the runs that were not read would be missing. */
export function* readRuns(lines: readonly Uint8Array[]): Steps<RunSource> {
  const total = bytesOf(lines);
  const runs: RunObject[] = [];
  let bytes = 0;
  for (const line of lines) {
    runs.push(JSON.parse(DECODER.decode(line)));
    bytes += line.length;
    if (bytes < CHUNK) continue;
    yield { did: 'read', bytes, total };
    bytes = 0;
  }
  const flat = new FlatRuns(runs, flattenRuns(runs));
  if (bytes > 0) yield { did: 'read', bytes, total };
  return sourceOf(runs, flat);
}

export function bytesOf(lines: readonly Uint8Array[]): Bytes {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

function sourceOf(runs: readonly RunObject[], flat: RunColumns): RunSource {
  return {
    rows: flat.rows,
    numberAt: (row) => runs[row]!.number,
    columnCount: flat.columnCount,
    id: (index) => flat.id(index),
    indexOf: (id) => flat.indexOf(id),
    // biome-ignore lint/correctness/useYield: nothing is made, all has been read
    *column(index, rows) {
      const column = flat.column(index);
      return rows ? takeRows(column, rows) : column;
    },
    // biome-ignore lint/correctness/useYield: nothing is made, all has been read
    *metrics() {
      return flat.metrics();
    },
  };
}
