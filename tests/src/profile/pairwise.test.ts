import { expect, it } from 'vitest';
import { TECHNIQUE_NAMES, TECHNIQUES } from '../../../src/profile/technique.ts';
import { pairsOf, pairwise } from './pairwise.ts';

it('has every pair of values of every two techniques but those four that contradict each other', () => {
  const all = TECHNIQUE_NAMES.flatMap((a, i) =>
    TECHNIQUE_NAMES.slice(i + 1).flatMap((b) =>
      TECHNIQUES[a].flatMap((x) => TECHNIQUES[b].map((y) => `${a} ${x}, ${b} ${y}`)),
    ),
  );
  const tried = new Set(pairwise().flatMap(pairsOf));
  expect(all.filter((pair) => !tried.has(pair)).toSorted()).toEqual([
    'runList paged, keys page',
    'runList paged, rowWork page',
    'runList paged, tableColumns all',
    'runList paged, tableRows all',
  ]);
});

it('is of few setups', () => {
  expect(pairwise().length).toBeLessThan(30);
});
