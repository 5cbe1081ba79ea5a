/** Copies cells and rows to the clipboard, and says how many or why not. */
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';
import type { CellRange } from '../grid/cellRange.ts';
import type { Source } from '../readTable.ts';
import type { Selection } from '../rows/selection.ts';

/** A clipboard takes more, and the programs that it is pasted into do not. */
const MOST_CELLS = 1_000_000;

export interface Copying {
  readonly cell: (row: number, column: number) => Promise<void>;
  readonly range: (range: CellRange) => Promise<void>;
  readonly rows: (selection: Selection) => Promise<void>;
}

export function useCopy(source: Source, say: (words: string) => void): Copying {
  const copy = async (rows: number, columns: number, textOf: (copies: Copies) => Promise<string>) => {
    const size = t.table.size(formatCount(rows), formatCount(columns));
    if (rows * columns > MOST_CELLS) return say(t.table.tooManyCells(size));
    say(t.table.copying);
    try {
      const copies = await import('./copyText.ts');
      await navigator.clipboard.writeText(await textOf(copies));
      say(rows * columns === 1 ? t.table.copiedCell : t.table.copied(size));
    } catch {
      say(t.table.notCopied);
    }
  };
  return {
    cell: (row, column) => copy(1, 1, ({ cellText }) => cellText(source, row, column)),
    range: (range) =>
      copy(range.rows.count, range.columns.count, ({ rangeText }) => rangeText(source, range)),
    rows: (selection) =>
      copy(selection.size, source.table.columnCount, ({ rowsText }) => rowsText(source, selection)),
  };
}

type Copies = typeof import('./copyText.ts');
