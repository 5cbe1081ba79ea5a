import { describe, expect, it } from 'vitest';
import { BUCKETS, FIRST_COLUMNS } from '../../../src/profile/technique.ts';

describe('the techniques', () => {
  it('go by the numbers that the documents state: 1,000 buckets a line, the first 500 columns', () => {
    expect([BUCKETS, FIRST_COLUMNS]).toEqual([1000, 500]);
  });
});
