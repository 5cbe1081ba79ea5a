/** Where a config or a summary keeps a value that belongs to a group: as many dots deep as the spec asks. */

/** `optimizer` and `lr` at depth 0, 1 and 3: `optimizer_lr`, `optimizer.lr`, `optimizer.level_2.level_3.lr`. */
export function groupedPath(group: string, name: string, depth: number): readonly string[] {
  if (depth === 0) return [`${group}_${name}`];
  return [group, ...Array.from({ length: depth - 1 }, (_, level) => `level_${level + 2}`), name];
}

/** The same for odd names, where no underscore may make one out of two: alone at depth 0. */
export function oddPath(group: string, name: string, depth: number) {
  return depth === 0 ? [name] : groupedPath(group, name, depth);
}
