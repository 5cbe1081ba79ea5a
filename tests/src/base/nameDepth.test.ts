import { expect, it } from 'vitest';
import { CONFIG_DOTS, SUMMARY_DOTS } from '../../../src/base/nameDepth.ts';
import { limitIn, ruleSet } from '../../../src/limits/ruleSets.ts';

it('names go as deep as the documents say', () => {
  const rules = ruleSet('2023');
  expect(limitIn(rules, 'config-depth')?.value).toBe(CONFIG_DOTS);
  expect(limitIn(rules, 'summary-depth')?.value).toBe(SUMMARY_DOTS);
});
