import { expect, it } from 'vitest';
import { LIMIT_IDS, RULE_SET_IDS } from '../../../src/limits/limit.ts';
import { ruleSets } from '../../../src/limits/ruleSets.ts';

it('names no limit that no rule set states, and each once', () => {
  const stated = new Set(ruleSets.flatMap(({ limits }) => limits.map(({ id }) => id)));
  expect([...stated].sort()).toEqual([...LIMIT_IDS].sort());
});

it('names every rule set, and one for own values', () => {
  expect([...ruleSets.map(({ id }) => id), 'custom'].sort()).toEqual([...RULE_SET_IDS].sort());
});
