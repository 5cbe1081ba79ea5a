import { expect, it } from 'vitest';
import { ruleSet } from '../../../src/limits/ruleSets.ts';
import { CONFIG_WALL, mostHistograms, mostWideBytes, ROW_WALL } from '../../../src/spec/walls.ts';

/** A histogram as the client writes it, its edges as long as doubles are. */
const histogram = JSON.stringify({
  _type: 'histogram',
  values: Array.from({ length: 64 }, (_, i) => 100 + i),
  bins: Array.from({ length: 65 }, (_, i) => Math.sin(i + 1)),
});

it('takes the row of 10 MiB less 100 KiB, and the config of 15 MB', () => {
  expect(ROW_WALL).toBe(10 * 2 ** 20 - 100 * 2 ** 10);
  expect(CONFIG_WALL).toBe(15e6);
});

it('lets a wide metric come to what the advised histograms come to', () => {
  const each = mostWideBytes(ruleSet('2023')) / 10_000;
  expect(each / histogram.length).toBeGreaterThan(0.9);
  expect(each / histogram.length).toBeLessThan(1.1);
});

it('counts the histograms of the rule set, one of your own, or those of 2023 where a set has none', () => {
  const sets = [ruleSet('2025'), ruleSet('2026'), ruleSet('custom', { 'histogram-points': 500 })];
  expect(sets.map(mostHistograms)).toEqual([10_000, 10_000, 500]);
  expect(mostWideBytes(sets[2]!)).toBe(mostWideBytes(sets[0]!) / 20);
});
