/** Names that hold a text, whatever the case of their letters: how many they are, and the first of them. O(names). */

export interface FoundNames {
  total: number;
  readonly ids: string[];
}

/** Adds to `found`, so that names may come chunk by chunk. */
export function findNames(
  names: Iterable<string>,
  { text, most }: { readonly text: string; readonly most: number },
  found: FoundNames = { total: 0, ids: [] },
): FoundNames {
  const wanted = text.toLowerCase();
  for (const name of names) {
    if (!name.toLowerCase().includes(wanted)) continue;
    found.total++;
    if (found.ids.length < most) found.ids.push(name);
  }
  return found;
}
