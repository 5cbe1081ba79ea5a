import { expect, it } from 'vitest';
import { sectionOf, UNPREFIXED } from '../../../src/kernels/sections.ts';
import { flatNames } from '../../../src/synth/flatNames.ts';

it('flat names stand in one section, that of names without a prefix', () => {
  for (const index of [0, 7, 999_999]) expect(sectionOf(flatNames.name(index))).toBe(UNPREFIXED);
  expect(flatNames.index('metric_12')).toBe(12);
  expect(flatNames.index('train/metric_12')).toBeUndefined();
});
