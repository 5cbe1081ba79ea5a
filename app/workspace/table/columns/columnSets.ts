/** Column sets that a person has named: layouts with the widths of their columns, kept as text. */
import type { ColumnLayout } from '../../../../src/wire/listing.ts';

export interface ColumnSet {
  readonly name: string;
  readonly layout: ColumnLayout;
  /** Of columns that were pulled, by their ids. */
  readonly widths: ReadonlyMap<string, number>;
}

type Sets = readonly ColumnSet[];

/** Set in place of the one of that name, else last. */
export function withSet(sets: Sets, set: ColumnSet): Sets {
  const at = sets.findIndex(({ name }) => name === set.name);
  return at < 0 ? [...sets, set] : sets.toSpliced(at, 1, set);
}

export function withoutSet(sets: Sets, name: string): Sets {
  return sets.filter((set) => set.name !== name);
}

/** It takes the place of any other set of the new name. */
export function renamedSet(sets: Sets, from: string, to: string): Sets {
  const others = from === to ? sets : withoutSet(sets, to);
  return others.map((set) => (set.name === from ? { ...set, name: to } : set));
}

export function writeSets(sets: Sets): string {
  return JSON.stringify(sets.map(({ name, layout, widths }) => ({ name, layout, widths: [...widths] })));
}

/** What of a kept text is a set; text from elsewhere may be anything. */
export function readSets(text: string | null): Sets {
  if (text === null) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.flatMap((one) => readSet(one) ?? []) : [];
  } catch {
    return [];
  }
}

function readSet(one: unknown): ColumnSet | null {
  if (!isRecord(one) || typeof one.name !== 'string' || one.name === '' || !isRecord(one.layout)) return null;
  const { pinned, only, first, hidden } = one.layout;
  const layout = {
    pinned: ids(pinned),
    only: only === null ? null : ids(only),
    first: ids(first),
    hidden: ids(hidden),
  };
  return {
    name: one.name,
    layout,
    widths: new Map(Array.isArray(one.widths) ? one.widths.filter(isWidth) : []),
  };
}

function ids(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

function isWidth(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && Number.isFinite(entry[1]) && entry[1] > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
