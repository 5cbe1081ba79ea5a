/** Setups in which every pair of values of every two techniques occurs, as few as are easily found. */
import { conflictsOf } from '../../../src/profile/conflicts.ts';
import { TECHNIQUE_NAMES, TECHNIQUES, type Techniques } from '../../../src/profile/technique.ts';

/** Every setup that no conflict refuses. */
export function everySetup(): Techniques[] {
  let setups: Record<string, string>[] = [{}];
  for (const name of TECHNIQUE_NAMES)
    setups = setups.flatMap((setup) => TECHNIQUES[name].map((value) => ({ ...setup, [name]: value })));
  return (setups as unknown as Techniques[]).filter((setup) => conflictsOf(setup).length === 0);
}

/** The pairs of values that occur in a setup. */
export function pairsOf(setup: Techniques): string[] {
  return TECHNIQUE_NAMES.flatMap((a, i) =>
    TECHNIQUE_NAMES.slice(i + 1).map((b) => `${a} ${setup[a]}, ${b} ${setup[b]}`),
  );
}

/** The next is always the one with most pairs that none before it has. */
export function pairwise(): Techniques[] {
  const setups = everySetup().map((setup) => ({ setup, pairs: pairsOf(setup) }));
  const left = new Set(setups.flatMap(({ pairs }) => pairs));
  const chosen: Techniques[] = [];
  while (left.size > 0) {
    const fresh = setups.map(({ pairs }) => pairs.filter((pair) => left.has(pair)).length);
    const { setup, pairs } = setups[fresh.indexOf(Math.max(...fresh))]!;
    chosen.push(setup);
    for (const pair of pairs) left.delete(pair);
  }
  return chosen;
}

/** Its values, one after the other. */
export function setupName(setup: Techniques): string {
  return TECHNIQUE_NAMES.map((name) => setup[name]).join(' ');
}
