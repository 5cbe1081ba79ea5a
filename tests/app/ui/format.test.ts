import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatEstimate,
  formatMs,
  formatRatio,
  formatShare,
} from '../../../app/ui/format.ts';

describe('formatCount', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1_234, '1,234', '1.2k'],
    [12_345, '12,345', '12.3k'],
    [123_456, '123,456', '123k'],
    [999_700, '999,700', '1M'],
    [1_200_000, '1,200,000', '1.2M'],
    [-1_500, '-1,500', '-1.5k'],
  ])('%d is %s, in short %s', (value, full, short) => {
    expect(formatCount(value)).toBe(full);
    expect(formatCount(value, 'short')).toBe(short);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [512, '512 B'],
    [1_500, '1.5 kB'],
    [1_000_000, '1 MB'],
    [25_000_000, '25 MB'],
    [12_340_000, '12.3 MB'],
    [123_400_000, '123 MB'],
    [999_960_000, '1 GB'],
  ])('%d is %s', (value, text) => {
    expect(formatBytes(value)).toBe(text);
  });
});

describe('formatMs', () => {
  it.each([
    [0, '0 ms'],
    [0.044, '0.04 ms'],
    [0.84, '0.84 ms'],
    [0.996, '1.0 ms'],
    [8.44, '8.4 ms'],
    [9.96, '10 ms'],
    [84.4, '84 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [1_200, '1.2 s'],
    [12_000, '12 s'],
    [59_940, '60 s'],
    [60_000, '1 min'],
    [180_000, '3 min'],
    [200_000, '3 min 20 s'],
    [720_000, '12 min'],
    [3_900_000, '1 h 5 min'],
    [-0.001, '0.00 ms'],
    [-3.2, '-3.2 ms'],
    [-180_000, '-3 min'],
    [Number.NaN, '–'],
  ])('%d is %s', (value, text) => {
    expect(formatMs(value)).toBe(text);
  });
});

describe('formatRatio', () => {
  it.each([
    [0, '0 x'],
    [0.004, '< 0.01 x'],
    [0.05, '0.05 x'],
    [0.996, '1.0 x'],
    [1, '1.0 x'],
    [2.1, '2.1 x'],
    [12.3, '12 x'],
    [1_234, '1,234 x'],
    [1_000_000, '1M x'],
  ])('%d is %s', (value, text) => {
    expect(formatRatio(value)).toBe(text);
  });
});

describe('formatShare', () => {
  it.each([
    [0, '0%'],
    [0.05, '5%'],
    [0.333, '33.3%'],
    [1, '100%'],
  ])('%d is %s', (value, text) => {
    expect(formatShare(value)).toBe(text);
  });
});

describe('formatEstimate', () => {
  it('gives the interval in the unit and with the decimals of the median', () => {
    expect(formatEstimate({ median: 84, lo: 80.2, hi: 91 })).toBe('84 ms [80, 91]');
    expect(formatEstimate({ median: 1_200, lo: 980, hi: 1_440 })).toBe('1.2 s [1.0, 1.4]');
    expect(formatEstimate({ median: 0.84, lo: 0.8, hi: 0.9 })).toBe('0.84 ms [0.80, 0.90]');
    expect(formatEstimate({ median: 180_000, lo: 170_000, hi: 200_000 })).toBe(
      '3 min [2 min 50 s, 3 min 20 s]',
    );
  });

  it('leaves out an interval that does not exist', () => {
    expect(formatEstimate({ median: 84, lo: null, hi: null })).toBe('84 ms');
  });
});
