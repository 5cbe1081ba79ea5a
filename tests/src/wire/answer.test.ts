import { expect, it } from 'vitest';
import { FIELDS } from '../../../src/spec/fields.ts';
import { GROUP_ROW } from '../../../src/wire/answer.ts';

it('has room for the number of every run, and for as many groups, in 32 bits', () => {
  expect(GROUP_ROW).toBeGreaterThan(FIELDS.runs.max);
  expect(Uint32Array.of(GROUP_ROW + FIELDS.runs.max)[0]).toBe(GROUP_ROW + FIELDS.runs.max);
});
