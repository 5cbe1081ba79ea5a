import { expect, it } from 'vitest';
import { valueText } from '../../../../app/controls/rail/valueText.ts';
import { limitIn, ruleSet } from '../../../../src/limits/ruleSets.ts';

it('says the figure in its unit', () => {
  expect(valueText('runs', 12_000, null)).toBe('12,000');
  expect(valueText('valueBytes', 1_500_000, null)).toBe('1.5 MB');
  expect(valueText('gaps', 0.05, null)).toBe('5%');
  expect(valueText('refreshSeconds', 0, null)).toBe('off');
  expect(valueText('refreshSeconds', 120, null)).toBe('2 min');
});

it('says how near it comes to its limit', () => {
  const limit = limitIn(ruleSet('2023'), 'config-depth')!;
  const room = { limit, value: 6, ratio: 2, state: 'over', line: 3 } as const;
  expect(valueText('configDepth', 6, room)).toBe('6, over the limit: 2.0 x');
});
