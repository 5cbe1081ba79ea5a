/** Bytes of a run list to runs or to a window of columns, on any wire: part of what `parse` times. */
import { unpack } from '../kernels/pack.ts';
import type { RunObject, RunObjects, RunWindow, WindowColumn } from '../wire/answer.ts';
import type { RunsQuery, Wire } from '../wire/query.ts';
import { parsed } from './parsed.ts';

export function decodeRuns({ rows }: RunsQuery, bytes: ArrayBuffer, _wire: Wire): RunObjects | RunWindow {
  return rows
    ? runWindow(bytes)
    : { kind: 'runObjects', runs: parsed<readonly RunObject[]>(bytes), groups: null };
}

function runWindow(bytes: ArrayBuffer): RunWindow {
  const { head, arrays } = unpack(bytes);
  const { columns, ...totals } = head as unknown as RunWindow;
  return {
    ...totals,
    kind: 'runWindow',
    numbers: arrays[0] as Uint32Array,
    columns: columns.map((column, i) => {
      const array = arrays[i + 1]!;
      return (
        column.kind === 'number' ? { ...column, values: array } : { ...column, codes: array }
      ) as WindowColumn;
    }),
  };
}
