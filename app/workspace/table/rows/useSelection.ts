/** Which rows are selected, one by one or from one to another. */
import { useRef, useState } from 'react';
import { NO_COLUMNS, readTable, type Source } from '../readTable.ts';
import { NOTHING, rowsBetween, type Selection, selectable, toggled, withRows } from './selection.ts';

export interface Selecting {
  readonly selection: Selection;
  /** With `range`, all from the row that was last selected or let go to this one: also those that are not loaded. */
  readonly select: (row: number, range: boolean) => Promise<void>;
  readonly clear: () => void;
}

export function useSelection(source: Source): Selecting {
  const [selection, setSelection] = useState(NOTHING);
  const last = useRef<number | null>(null);

  const select = async (row: number, range: boolean) => {
    const from = range ? last.current : null;
    last.current = row;
    if (from === null) {
      const [one] = selectable(source.table, [row]);
      if (one) setSelection((before) => toggled(before, one));
      return;
    }
    const wanted = rowsBetween(from, row);
    const read = await readTable(source, {
      rows: { from: wanted[0]!, count: wanted.length },
      columns: NO_COLUMNS,
    });
    setSelection((before) => withRows(before, selectable(read, wanted)));
  };
  const clear = () => {
    last.current = null;
    setSelection(NOTHING);
  };
  return { selection, select, clear };
}
