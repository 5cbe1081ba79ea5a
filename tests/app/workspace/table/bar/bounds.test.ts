import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBound, shownBound, writeBound } from '../../../../../app/workspace/table/bar/bounds.ts';

describe('readBound', () => {
  it.each([
    ['summary.loss', '0.5', 0.5],
    ['summary.loss', ' 1e-3 ', 0.001],
    ['summary.loss', '-2', -2],
    ['run.createdAt', '2026-11-23', Date.UTC(2026, 10, 23) / 1000],
    ['run.createdAt', '2026-11-23 14:05', Date.UTC(2026, 10, 23, 14, 5) / 1000],
    ['run.createdAt', '2026-11-23T14:05:30', Date.UTC(2026, 10, 23, 14, 5, 30) / 1000],
    ['run.createdAt', '1763900000', 1_763_900_000],
    ['run.runtime', '90', 90],
    ['run.runtime', '90s', 90],
    ['run.runtime', '1h 02m', 3720],
    ['run.runtime', '2d 3h', 183_600],
  ])('reads for %s %j as %d', (column, text, bound) => {
    expect(readBound(column, text)).toBe(bound);
  });

  it('is open where nothing is written', () => {
    expect(readBound('summary.loss', '  ')).toBeNull();
  });

  it.each([
    ['summary.loss', 'much'],
    ['summary.loss', '2026-11-23'],
    ['summary.loss', '1h'],
    ['run.createdAt', 'yesterday'],
    ['run.createdAt', '2026-13-40'],
    ['run.runtime', '1h ago'],
    ['run.runtime', 'm'],
  ])('is none for %s %j', (column, text) => {
    expect(readBound(column, text)).toBeUndefined();
  });
});

describe('writeBound', () => {
  it('reads back as the same number, whatever the column', () => {
    const columns = fc.constantFrom('summary.loss', 'run.createdAt', 'run.runtime');
    const bound = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(columns, bound, (column, value) => {
        const read = readBound(column, writeBound(column, value));
        // -0 and 0 bound the same.
        expect(read === null ? null : read! + 0).toBe(value === null ? null : value + 0);
      }),
    );
  });

  it('is as the cells show it where that is exact', () => {
    expect(writeBound('run.createdAt', Date.UTC(2026, 10, 23, 14, 5) / 1000)).toBe('2026-11-23 14:05');
    expect(writeBound('run.runtime', 3720)).toBe('1h 02m');
    expect(writeBound('run.runtime', 3720.5)).toBe('3720.5');
  });
});

describe('shownBound', () => {
  it('is short where exactness is long', () => {
    expect(shownBound('run.runtime', 3720.5)).toBe('1h 02m');
    expect(shownBound('summary.loss', 0.25)).toBe('0.25');
  });
});
