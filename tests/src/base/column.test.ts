import { expect, it } from 'vitest';
import { ABSENT } from '../../../src/base/column.ts';
import { GAP } from '../../../src/synth/curve.ts';

it('marks what is absent as the project marks what was not logged', () => {
  expect(ABSENT).toBe(GAP);
  expect(ABSENT).toBeLessThan(0);
  expect(Number.isFinite(ABSENT)).toBe(true);
});
