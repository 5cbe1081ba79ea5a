import { expect, it } from 'vitest';
import { formatAxis } from '../../../app/ui/formatAxis.ts';

it.each([
  [0, '0'],
  [0.25, '0.25'],
  [0.00001234, '1.2e-5'],
  [1234.5678, '1,234.6'],
  [20_000, '20K'],
  [1_250_000, '1.25M'],
  [-3.5, '-3.5'],
])('writes %d on an axis as %s', (value, text) => {
  expect(formatAxis(value)).toBe(text);
});
