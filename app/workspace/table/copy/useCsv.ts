/** Saves the runs of the list as a CSV file: all that pass the filters, in their order, with all columns of the layout. */
import { useEffect, useRef, useState } from 'react';
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';
import { saveBlob } from '../../../ui/saveBlob.ts';
import { readTable, type Source } from '../readTable.ts';

/** Cells of a file at the most: some 200 MB of text. */
const MOST_CELLS = 20_000_000;
/** Cells that are asked of the backend at once. */
const ASKED_CELLS = 1_000_000;
/** The page draws and listens at least this often. */
const SLICE_MS = 12;

export interface Csv {
  /** A share of the rows; null where no file is being made. */
  readonly progress: number | null;
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
}

export function useCsv(source: Source, say: (words: string) => void): Csv {
  const [progress, setProgress] = useState<number | null>(null);
  const stop = useRef<AbortController | null>(null);
  const { matchingRuns: rows, columnCount: columns } = source.table;
  useEffect(() => () => stop.current?.abort(), []);

  const start = async () => {
    const [rowWords, columnWords] = [formatCount(rows), formatCount(columns)];
    if (rows * columns > MOST_CELLS) return say(t.table.csvTooLarge(rowWords, columnWords));
    stop.current?.abort();
    const stopping = new AbortController();
    const { signal } = stopping;
    stop.current = stopping;
    setProgress(0);
    try {
      // All of one project, as it is now: a page that asks by itself would give later rows of later runs.
      const parts = await allParts({ ...source, ask: source.asker() }, signal, setProgress);
      if (signal.aborted) return;
      saveBlob('runs.csv', new Blob(parts, { type: 'text/csv' }));
      say(t.table.csvSaved(rowWords, columnWords));
    } catch {
      if (!signal.aborted) say(t.table.noAnswer);
    } finally {
      if (!signal.aborted) setProgress(null);
    }
  };
  const cancel = () => {
    stop.current?.abort();
    setProgress(null);
    say(t.table.csvCancelled);
  };
  return { progress, start, cancel };
}

async function allParts(source: Source, signal: AbortSignal, onProgress: (share: number) => void) {
  const { csvParts } = await import('./csvParts.ts');
  const { table } = source;
  const { matchingRuns: rows, columnCount: columns, listing } = table;
  // Runs alone, whatever they are grouped by: a mean beside them would be taken for one of them.
  const ungrouped = listing.groupBy.length === 0 ? listing : { ...listing, groupBy: [], opened: [] };
  const read = (span: { readonly from: number; readonly count: number }) =>
    readTable(source, { rows: span, columns: { from: 0, count: columns }, listing: ungrouped });
  const chunk = Math.max(100, Math.floor(ASKED_CELLS / Math.max(1, columns)));
  const parts: string[] = [];
  let rested = performance.now();
  for await (const { text, done } of csvParts({ rows, columns, chunk, read })) {
    if (signal.aborted) break;
    parts.push(text);
    if (performance.now() - rested < SLICE_MS) continue;
    onProgress(done / rows);
    await nextTask();
    rested = performance.now();
  }
  return parts;
}

/** After the frame that is due, so that progress is seen. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
