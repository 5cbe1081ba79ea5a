import { expect, it } from 'vitest';
import { sentinelInWords } from '../../../src/report/sentinelInWords.ts';
import { cellOf, sampleOf, sentinelOf } from './fixture.ts';

it('says how many readings there were, their median and their spread', () => {
  const sentinels = [52, 40, 41, 42].map((main) => sentinelOf(main));
  expect(sentinelInWords({ sentinels, cells: [] })[0]).toBe(
    '4 readings of the frozen scene, drawn between visits: render 41.5 ms in the median, ' +
      'from 40 ms to 52 ms (96.4 % to 125 % of it).',
  );
  expect(sentinelInWords({ sentinels: [sentinelOf(40)], cells: [] })[0]).toMatch(/^1 reading of/);
});

it('counts the flagged among the samples that count', () => {
  const drift = { flags: ['drift'] };
  const cells = [
    cellOf('a', [sampleOf(80, 0, drift), sampleOf(80, 1), sampleOf(80, 2, { ...drift, phase: 'cold' })]),
    cellOf('b', [sampleOf(80, 0, { ...drift, valid: false }), sampleOf(80, 1, { flags: ['gc', 'drift'] })]),
  ];
  expect(sentinelInWords({ sentinels: [sentinelOf(40)], cells })[1]).toMatch(
    /^2 of 3 samples that count are flagged/,
  );
});

it('says nothing where it was never read', () => {
  expect(sentinelInWords({ sentinels: [], cells: [cellOf('a', [sampleOf(80, 0)])] })).toEqual([]);
});

it('gives no shares of a median of nothing', () => {
  expect(sentinelInWords({ sentinels: [sentinelOf(0)], cells: [] })[0]).toMatch(/from 0 ms to 0 ms\.$/);
});
