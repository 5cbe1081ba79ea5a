/**
 * A column with a row a group: the mean of its numbers, or the one word that its rows share.
 *
 *   groups    a: rows 0 2   b: row 1   c: rows 3 4
 *   numbers   0:1 2:4       1:7        none           2.5  7    ABSENT
 *   words     0:x 2:x       1:y        3:x 4:y        x    y    none, `several` 2
 */
import { ABSENT, type Column, type NumberColumn, type TextColumn } from '../base/column.ts';
import { type GroupedRows, groupMeans, groupWords } from './group.ts';

/** `several`: how many words a group has, where they are more than one; 0 elsewhere. */
export type GroupedText = TextColumn & { readonly several: Uint32Array<ArrayBuffer> };

export function groupColumn(column: Column, groups: GroupedRows): NumberColumn | GroupedText {
  if (column.kind === 'number')
    return { kind: 'number', name: column.name, values: meansOf(column.values, groups) };
  const { code, distinct } = groupWords(column, groups);
  const codes = new Uint32Array(groups.count);
  const several = new Uint32Array(groups.count);
  for (let group = 0; group < groups.count; group++) {
    if (code[group]! < 0) several[group] = distinct[group]!;
    else codes[group] = code[group]!;
  }
  return { kind: 'text', name: column.name, codes, words: column.words, several };
}

/** A sum of equal numbers, divided, need not give them back; their mean here does. */
function meansOf(values: Float64Array, groups: GroupedRows): Float64Array {
  const means = groupMeans(values, groups);
  for (let group = 0; group < groups.count; group++) {
    if (Number.isNaN(means[group])) means[group] = ABSENT;
    else means[group] = onlyNumber(values, groups, group) ?? means[group]!;
  }
  return means;
}

/** The number that all numbers of a group are; undefined where they differ. */
function onlyNumber(values: Float64Array, groups: GroupedRows, group: number): number | undefined {
  let only: number | undefined;
  for (let i = groups.starts[group]!; i < groups.starts[group + 1]!; i++) {
    const value = values[groups.members[i]!]!;
    if (Number.isNaN(value) || value === ABSENT || value === only) continue;
    if (only !== undefined) return undefined;
    only = value;
  }
  return only;
}
