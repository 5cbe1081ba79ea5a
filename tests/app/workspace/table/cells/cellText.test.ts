import { describe, expect, it } from 'vitest';
import {
  cellText,
  durationText,
  groupText,
  hoverText,
  nameParts,
  numberText,
  timeText,
} from '../../../../../app/workspace/table/cells/cellText.ts';
import type { TableColumn } from '../../../../../src/page/pageModel.ts';

const column = (id: string): TableColumn => ({ id, title: id, group: 'run', kind: 'number' });

describe('numberText', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [-0.5, '-0.5'],
    [0.123456789, '0.12346'],
    [12345.678, '12,346'],
    [0.0001, '0.0001'],
    [0.00001, '1e-5'],
    [-0.0000123456, '-1.2346e-5'],
    [99_999.4, '99,999'],
    [100_000, '100,000'],
    [12_345_000, '12,345,000'],
    [123_456, '1.2346e5'],
    [1e9, '1e9'],
    [2 ** 53, '9.0072e15'],
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NEGATIVE_INFINITY, '-∞'],
    [Number.NaN, 'NaN'],
  ])('shows %f as %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe('durationText', () => {
  it.each([
    [0, '0s'],
    [59.4, '59s'],
    [59.6, '1m 00s'],
    [725, '12m 05s'],
    [3720, '1h 02m'],
    [86_399, '23h 59m'],
    [97_200, '1d 03h'],
    [-1, '0s'],
  ])('shows %f seconds as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});

describe('timeText', () => {
  it('shows minutes in UTC', () => {
    expect(timeText(Date.UTC(2026, 10, 23, 14, 5, 59) / 1000)).toBe('2026-11-23 14:05');
  });

  it('shows what is no time as a number', () => {
    expect(timeText(1e15)).toBe('1e15');
  });
});

describe('cellText', () => {
  it('tells a value that is absent, null or not a number from each other', () => {
    const texts = [undefined, null, Number.NaN].map((value) => cellText(column('summary.loss'), value));
    expect(texts).toEqual(['–', 'null', 'NaN']);
  });

  it('shows text and booleans as they are', () => {
    expect(cellText(column('config.optimizer'), 'adam')).toBe('adam');
    expect(cellText(column('config.amp'), false)).toBe('false');
  });

  it('counts the values of a group that has several', () => {
    expect(cellText(column('config.optimizer'), { several: 1200 })).toBe('1,200 values');
  });

  it('shows times and durations by the id of their column', () => {
    expect(cellText(column('run.createdAt'), 0)).toBe('1970-01-01 00:00');
    expect(cellText(column('run.runtime'), 3720)).toBe('1h 02m');
    expect(cellText(column('run.runtime'), Number.NaN)).toBe('NaN');
  });
});

describe('groupText', () => {
  it('has a value for each column, as its cells show them', () => {
    const text = groupText(['config.optimizer', 'run.runtime', 'config.lr'], ['adam', 3720, null]);
    expect(text).toBe('adam · 1h 02m · –');
  });
});

describe('hoverText', () => {
  it('gives a number whole where the cell rounds it, and nothing where it does not', () => {
    expect(hoverText(column('summary.loss'), 0.123456789)).toBe('0.123456789');
    expect(hoverText(column('summary.loss'), 12345)).toBe('');
    expect(hoverText(column('summary.loss'), Number.NaN)).toBe('');
    expect(hoverText(column('run.createdAt'), 1763900000)).toBe('');
    expect(hoverText(column('config.optimizer'), 'adam')).toBe('');
  });

  it('tells why a dict is one value, and how deep names of its group go', () => {
    const dict = '{"level_5":{"lr":0.1}}';
    expect(hoverText({ id: 'config.a.b.c.d', group: 'config' }, dict)).toMatch(
      /config goes 3 dots deep.*\n\{"level_5/,
    );
    expect(hoverText({ id: 'summary.a', group: 'summary' }, dict)).toContain('summary goes 4 dots deep');
    for (const text of ['{', '[1,2]', 'list of 90 values', ''])
      expect(hoverText({ id: 'config.a', group: 'config' }, text)).toBe('');
    expect(hoverText({ id: 'run.name', group: 'run' }, dict)).toBe('');
  });
});

describe('nameParts', () => {
  it('keeps the number of a name apart', () => {
    expect(nameParts('brisk-lagoon-10000')).toEqual(['brisk-lagoon', '-10000']);
    expect(nameParts('resnet-50-baseline')).toEqual(['resnet-50-baseline', '']);
    expect(nameParts('')).toEqual(['', '']);
  });
});
