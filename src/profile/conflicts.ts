/** Pairs of technique values that contradict each other: refused by name, with the reason. All other pairs work. */
import type { Technique, Techniques } from './technique.ts';

/** A technique and its value. */
export type Choice = readonly [name: Technique, value: string];

export interface Conflict {
  readonly choices: readonly [Choice, Choice];
  /** Why no page can do both; a sentence. */
  readonly reason: string;
}

const CONFLICTS: readonly Conflict[] = [
  {
    choices: [
      ['runList', 'paged'],
      ['rowWork', 'page'],
    ],
    reason: 'A page that holds only the rows in view cannot sort, filter or group the others.',
  },
  {
    choices: [
      ['runList', 'paged'],
      ['keys', 'page'],
    ],
    reason: 'A page that holds only the rows in view cannot unite the names of the others.',
  },
  {
    choices: [
      ['runList', 'paged'],
      ['tableRows', 'all'],
    ],
    reason: 'A table with every row in the document needs every run; a paged list brings those in view.',
  },
  {
    choices: [
      ['runList', 'paged'],
      ['tableColumns', 'all'],
    ],
    reason: 'A table with every column in the document needs all of them; a paged list brings those in view.',
  },
];

/** The pairs among `techniques` that contradict each other; empty where the page can work so. */
export function conflictsOf(techniques: Techniques): Conflict[] {
  return CONFLICTS.filter(({ choices }) => choices.every(([name, value]) => techniques[name] === value));
}
