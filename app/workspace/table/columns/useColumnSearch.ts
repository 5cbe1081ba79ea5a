/** Columns of the project whose name holds a text: by the names that the page holds, else asked of the backend. */
import type { FoundColumns } from '../../../../src/wire/answer.ts';
import type { Source } from '../readTable.ts';
import { type Awaited, useAnswer } from '../useAnswer.ts';

/** Typing that pauses this long is asked about. */
const PAUSE = 150;

/** The first `most` of them. */
export async function findColumns({ table, ask }: Source, text: string, most: number): Promise<FoundColumns> {
  return table.findColumns?.(text, most) ?? ((await ask({ kind: 'columns', text, most })) as FoundColumns);
}

export function useColumnSearch(source: Source, text: string, most: number): Awaited<FoundColumns> {
  return useAnswer(text, () => findColumns(source, text, most), source.table.findColumns ? 0 : PAUSE);
}
