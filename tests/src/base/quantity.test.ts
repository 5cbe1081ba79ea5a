import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, parseQuantity, printQuantity, type QuantityUnit } from '../../../src/base/quantity.ts';

const read = (text: string, unit: QuantityUnit) => {
  const parsed = parseQuantity(text, unit);
  return parsed.ok ? parsed.value : parsed.problem;
};

describe('parseQuantity', () => {
  it.each([
    ['500', 500],
    ['12k', 12_000],
    ['12K', 12_000],
    ['1.2M', 1_200_000],
    ['1.1m', 1_100_000],
    ['2G', 2_000_000_000],
    ['12,000', 12_000],
    ['1,234,567', 1_234_567],
    ['12 000', 12_000],
    ['12_000', 12_000],
    ['1e6', 1_000_000],
    ['1.5e3', 1_500],
    ['  7 ', 7],
    ['7.', 7],
    ['.5k', 500],
    ['+3', 3],
    ['-3', -3],
    ['0', 0],
  ])('reads the count %s', (text, value) => {
    expect(read(text, 'count')).toBe(value);
  });

  it.each([
    ['1.5 MB', 1_500_000],
    ['1.5mb', 1_500_000],
    ['250kb', 250_000],
    ['250 k', 250_000],
    ['100', 100],
    ['100 B', 100],
    ['100 bytes', 100],
    ['1 GB', 1_000_000_000],
    ['10 MiB', 10_485_760],
    ['1.5 KiB', 1_536],
    ['1.1 KiB', 1_126],
    ['12,000 B', 12_000],
  ])('reads the size %s', (text, value) => {
    expect(read(text, 'bytes')).toBe(value);
  });

  it.each([
    ['5%', 0.05],
    ['5 %', 0.05],
    ['0.05', 0.05],
    ['33.3%', 0.333],
    ['100%', 1],
  ])('reads the share %s', (text, value) => {
    expect(read(text, 'share')).toBe(value);
  });

  it.each([
    ['5', 5],
    ['0.5', 0.5],
    ['5 s', 5],
    ['90 sec', 90],
    ['500 ms', 0.5],
    ['2 min', 120],
    ['1.5m', 90],
    ['1 h', 3600],
    ['0.5 hours', 1800],
    ['1e2 s', 100],
  ])('reads the time %s in seconds', (text, value) => {
    expect(read(text, 'seconds')).toBe(value);
  });

  it.each([
    ['', 'count', 'empty'],
    ['   ', 'bytes', 'empty'],
    ['many', 'count', 'unreadable'],
    ['1.2.3', 'count', 'separators'],
    ['--1', 'count', 'unreadable'],
    ['1e999', 'count', 'unreadable'],
    ['1,5 MB', 'bytes', 'separators'],
    ['12,0000', 'count', 'separators'],
    ['12 MB', 'count', 'suffix'],
    ['5%', 'count', 'suffix'],
    ['3 apples', 'count', 'suffix'],
    ['1 KiB', 'count', 'suffix'],
    ['12k', 'share', 'suffix'],
    ['12.5', 'count', 'fraction'],
    ['1.2345k', 'count', 'fraction'],
    ['0.5 B', 'bytes', 'fraction'],
    ['2 min', 'count', 'suffix'],
    ['2 days', 'seconds', 'suffix'],
    ['5%', 'seconds', 'suffix'],
  ] as const)('says why %j is no %s: %s', (text, unit, problem) => {
    expect(read(text, unit)).toBe(problem);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom<QuantityUnit>('count', 'bytes', 'share', 'seconds'),
        (text, unit) => {
          parseQuantity(text, unit);
        },
      ),
    );
  });
});

describe('printQuantity', () => {
  it.each([
    [0, 'count', '0'],
    [999, 'count', '999'],
    [1_000, 'count', '1k'],
    [12_000, 'count', '12k'],
    [12_345, 'count', '12,345'],
    [1_250_000, 'count', '1.25M'],
    [4_294_967_295, 'count', '4,294,967,295'],
    [512, 'bytes', '512 B'],
    [1_000, 'bytes', '1 kB'],
    [1_500_000, 'bytes', '1.5 MB'],
    [1_048_576, 'bytes', '1,048,576 B'],
    [100_000_000, 'bytes', '100 MB'],
    [0.05, 'share', '5%'],
    [0.333, 'share', '33.3%'],
    [1, 'share', '100%'],
    [0, 'seconds', '0 s'],
    [0.25, 'seconds', '0.25 s'],
    [90, 'seconds', '90 s'],
    [120, 'seconds', '2 min'],
    [3600, 'seconds', '1 h'],
  ] as const)('prints %d %s as %s', (value, unit, text) => {
    expect(printQuantity(value, unit)).toBe(text);
  });

  it('reads back exactly what it prints', () => {
    const whole = fc.oneof(
      fc.maxSafeInteger(),
      fc.integer({ min: 0, max: 100_000_000 }),
      fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 })).map(([m, e]) => m * 10 ** e),
    );
    fc.assert(
      fc.property(whole, fc.constantFrom<QuantityUnit>('count', 'bytes'), (value, unit) => {
        expect(read(printQuantity(value, unit), unit)).toBe(value === 0 ? 0 : value);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        expect(read(printQuantity(value, 'share'), 'share')).toBe(value);
      }),
    );
    const time = fc.oneof(fc.integer({ min: 0, max: 3600 }), fc.double({ min: 0, max: 3600, noNaN: true }));
    fc.assert(
      fc.property(time, (value) => {
        expect(read(printQuantity(value, 'seconds'), 'seconds')).toBe(value);
      }),
    );
  });
});

describe('grouped', () => {
  it('reads back exactly, too', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(read(grouped(value), 'count')).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
