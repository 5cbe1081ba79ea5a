import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bytesInWords,
  countInWords,
  dayInWords,
  estimateInWords,
  figureInWords,
  fineTimeInWords,
  percentInWords,
  timeInWords,
  timesInWords,
} from '../../../src/base/figures.ts';

it('says times in three digits, in ms below a second', () => {
  const said = {
    0: '0 ms',
    0.005: '0.005 ms',
    0.1234: '0.123 ms',
    84: '84 ms',
    84.26: '84.3 ms',
    999.4: '999 ms',
  };
  for (const [ms, words] of Object.entries(said)) expect(timeInWords(Number(ms))).toBe(words);
  const long = {
    999.7: '1 s',
    1000: '1 s',
    1234: '1.23 s',
    1200: '1.2 s',
    61000: '61 s',
    2345678: '2,350 s',
  };
  for (const [ms, words] of Object.entries(long)) expect(timeInWords(Number(ms))).toBe(words);
  expect(timeInWords(-1.5)).toBe('-1.5 ms');
  expect(timeInWords(1e-7)).toBe('0 ms');
});

it('says sizes in decimal units', () => {
  const said = {
    0: '0 B',
    999: '999 B',
    1000: '1 kB',
    1500000: '1.5 MB',
    256e6: '256 MB',
    3e9: '3 GB',
    5e12: '5,000 GB',
  };
  for (const [bytes, words] of Object.entries(said)) expect(bytesInWords(Number(bytes))).toBe(words);
});

it('says counts whole', () => {
  const said = { 0: '0', 999: '999', 1000: '1,000', 12345678: '12,345,678', 0.05: '0.05', 1234.5: '1,234.5' };
  for (const [count, words] of Object.entries(said)) expect(countInWords(Number(count))).toBe(words);
});

it('says what one reading costs in its own unit', () => {
  const said = {
    0: '0 ns',
    0.000085: '85 ns',
    0.0009996: '1 µs',
    0.00123: '1.23 µs',
    0.1: '100 µs',
    2: '2 ms',
  };
  for (const [ms, words] of Object.entries(said)) expect(fineTimeInWords(Number(ms))).toBe(words);
});

it('says shares, ratios and bare figures in three digits', () => {
  expect([0.0123456, 0.5, 1, 1.2604, 0].map(percentInWords)).toEqual([
    '1.23 %',
    '50 %',
    '100 %',
    '126 %',
    '0 %',
  ]);
  expect([1.0249, 0.2, 12].map(timesInWords)).toEqual(['1.02 x', '0.2 x', '12 x']);
  expect([59.94, 12345, -0.0005].map(figureInWords)).toEqual(['59.9', '12,300', '0']);
});

it('says the day of a moment, in its own zone', () => {
  expect(dayInWords('2026-11-23T09:00:00Z')).toBe('23 November 2026');
  expect(dayInWords('2026-01-01T00:30:00+09:00')).toBe('1 January 2026');
  expect(dayInWords('2027-12-31T23:59:59.999-08:00')).toBe('31 December 2027');
});

it('says an estimate with its bounds in the unit of the median', () => {
  expect(estimateInWords({ median: 84, lo: 80, hi: 91 })).toBe('84 ms [80, 91]');
  expect(estimateInWords({ median: 1200, lo: 950, hi: 1404.4 })).toBe('1.2 s [0.95, 1.4]');
  expect(estimateInWords({ median: 900, lo: 880, hi: 1100 })).toBe('900 ms [880, 1100]');
  expect(estimateInWords({ median: 84, lo: null, hi: null })).toBe('84 ms');
});

it('is within half a digit of the third of what it says', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (ms) => {
      const [figure = '', unit] = timeInWords(ms).split(' ');
      const said = Number(figure.replaceAll(',', '')) * (unit === 's' ? 1000 : 1);
      expect(Math.abs(said - ms)).toBeLessThanOrEqual(ms * 0.00501);
    }),
  );
});
