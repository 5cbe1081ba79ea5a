/** Copies cells and rows to the clipboard, and says how many or why not. */
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';
import type { CellRange } from '../grid/cellRange.ts';
import type { Source } from '../readTable.ts';
import type { Selection } from '../rows/selection.ts';
import { MOST_COPIED } from './mostCopied.ts';

export interface Copying {
  readonly cell: (row: number, column: number) => Promise<void>;
  readonly range: (range: CellRange) => Promise<void>;
  readonly rows: (selection: Selection) => Promise<void>;
}

export function useCopy(source: Source, say: (words: string) => void): Copying {
  const columns = source.table.columnCount;
  /** Of at most so many cells, whose number is known once they are read. */
  const copy = async (most: Size, read: (texts: Texts) => Promise<Copied>) => {
    if (most.rows * most.columns > MOST_COPIED) return say(t.table.tooManyCells(inWords(most)));
    say(t.table.copying);
    const copied = await import('./copyText.ts').then(read).catch(() => null);
    if (copied === null) return say(t.table.noAnswer);
    try {
      await navigator.clipboard.writeText(copied.text);
      say(copied.rows * copied.columns === 1 ? t.table.copiedCell : t.table.copied(inWords(copied)));
    } catch {
      say(t.table.notCopied);
    }
  };
  return {
    cell: (row, column) => {
      const size = { rows: 1, columns: 1 };
      return copy(size, async ({ cellText }) => ({ ...size, text: await cellText(source, row, column) }));
    },
    range: (range) => {
      const size = { rows: range.rows.count, columns: range.columns.count };
      return copy(size, async ({ rangeText }) => ({ ...size, text: await rangeText(source, range) }));
    },
    rows: (selection) =>
      copy({ rows: selection.size, columns }, async ({ rowsText }) => ({
        columns,
        ...(await rowsText(source, selection)),
      })),
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Copied extends Size {
  readonly text: string;
}

type Texts = typeof import('./copyText.ts');

function inWords({ rows, columns }: Size): string {
  return t.table.size(formatCount(rows), formatCount(columns));
}
