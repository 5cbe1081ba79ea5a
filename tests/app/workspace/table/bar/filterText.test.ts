import { describe, expect, it } from 'vitest';
import { filterText } from '../../../../../app/workspace/table/bar/filterText.ts';
import type { Filter } from '../../../../../src/kernels/filter.ts';

const column = 'config.optimizer.lr';

describe('filterText', () => {
  it.each<[Filter, string]>([
    [{ column, is: 'contains', text: 'a' }, 'optimizer.lr contains “a”'],
    [{ column, is: 'matches', pattern: '^a' }, 'optimizer.lr matches /^a/'],
    [{ column, is: 'between', least: 0.1, most: 0.5 }, '0.1 ≤ optimizer.lr ≤ 0.5'],
    [{ column, is: 'between', least: 0.1, most: null }, 'optimizer.lr ≥ 0.1'],
    [{ column, is: 'between', least: null, most: 0.5 }, 'optimizer.lr ≤ 0.5'],
    [{ column, is: 'oneOf', values: ['adam', 'sgd'] }, 'optimizer.lr is adam or sgd'],
    [{ column, is: 'oneOf', values: ['a', 'b', 'c'] }, 'optimizer.lr is one of 3 values'],
    [{ column, is: 'empty' }, 'optimizer.lr is empty'],
    [{ column, is: 'present' }, 'optimizer.lr has a value'],
    [{ column: 'run.createdAt', is: 'between', least: 0, most: null }, 'created ≥ 1970-01-01 00:00'],
  ])('says %j in a few words', (filter, words) => {
    expect(filterText(filter)).toBe(words);
  });
});
