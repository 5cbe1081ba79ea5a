import { describe, expect, it } from 'vitest';
import { LONG_LIST, MOST_TEXT, valueText } from '../../../src/kernels/valueText.ts';

describe('a value in a cell', () => {
  it('is itself where it is no list and no dict', () => {
    for (const value of ['text', 7, Number.NaN, true, null]) expect(valueText(value)).toBe(value);
  });

  it('is JSON where it is a dict or a short list', () => {
    expect(valueText({ level_5: { lr: 0.1, name: 'NaN' } })).toBe('{"level_5":{"lr":0.1,"name":"NaN"}}');
    expect(valueText([1, 2])).toBe('[1,2]');
  });

  it('is cut where it is long, and a long list is told by its length', () => {
    const text = String(valueText({ a: 'x'.repeat(1000) }));
    expect([text.length, text.slice(0, 7), text.at(-1)]).toEqual([MOST_TEXT + 1, '{"a":"x', '…']);
    const list = (length: number) => valueText(Array.from({ length }, () => 0));
    expect([list(LONG_LIST), list(21)]).toEqual([`[${'0,'.repeat(19)}0]`, 'list of 21 values']);
  });
});
