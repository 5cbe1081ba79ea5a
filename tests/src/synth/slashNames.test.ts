import { expect, it } from 'vitest';
import { groupBySection } from '../../../src/kernels/sections.ts';
import { slashNames } from '../../../src/synth/slashNames.ts';

it('names with a prefix go on as far as asked in seven sections', () => {
  const names = Array.from({ length: 5000 }, (_, index) => slashNames.name(index));
  expect(groupBySection(names).map(({ name }) => name)).toEqual([
    'train',
    'val',
    'system',
    'optimizer',
    'grad_norm',
    'param_norm',
    'eval',
  ]);
});
