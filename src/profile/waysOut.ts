/** The ways out of a conflict: each one technique set to a value that ends it and starts no other. */
import { type Conflict, conflictsOf } from './conflicts.ts';
import { TECHNIQUES, type Technique, type Techniques } from './technique.ts';

/** A technique, and the value that it is to take. */
export type WayOut = readonly [name: Technique, value: Techniques[Technique]];

/** Those that leave fewest conflicts come first: where several share a cause, that is the way out of all. */
export function waysOut(conflict: Conflict, techniques: Techniques): WayOut[] {
  const before = conflictsOf(techniques);
  return conflict.choices
    .flatMap(([name, held]) =>
      TECHNIQUES[name].flatMap((value) => {
        const left = conflictsOf({ ...techniques, [name]: value });
        const ends = value !== held && left.every((one) => before.includes(one));
        return ends ? [{ choice: [name, value] as const, left: left.length }] : [];
      }),
    )
    .toSorted((a, b) => a.left - b.left)
    .map(({ choice }) => choice);
}
