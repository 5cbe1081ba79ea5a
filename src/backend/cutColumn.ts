/** A column that holds what lies too deep for names of its own: the rest of a dict, as one value. */
import { type Leaf, nest } from '../kernels/nest.ts';
import { MOST_TEXT, valueText } from '../kernels/valueText.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import type { SourceColumn } from './sourceColumn.ts';

/** An entry of JSON takes at least `"":0,`; so many fill a cell, and what follows them is cut off anyway. */
const ENOUGH = MOST_TEXT / 5 + 1;

/** `leaves`: of a run, in the order of its JSON, their paths from the column on; none where it has nothing there. */
export function cutColumn(id: string, leaves: (run: RunFacts) => Iterable<Leaf>): SourceColumn {
  const cell = (run: RunFacts) => {
    const first: Leaf[] = [];
    for (const leaf of leaves(run)) if (first.push(leaf) === ENOUGH) break;
    return first.length === 0 ? '' : String(valueText(nest(first)));
  };
  return { id, kind: 'text', cell };
}

/** Which of `count` paths have the first `kept` keys in common, by those keys joined; in the order of first sight. */
export function cutGroups(
  count: number,
  kept: number,
  path: (index: number) => readonly string[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < count; index++) {
    const id = path(index).slice(0, kept).join('.');
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  }
  return groups;
}
