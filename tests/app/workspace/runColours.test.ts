import { expect, it } from 'vitest';
import { runColours } from '../../../app/workspace/runColours.ts';

it('colours runs by their place in the list, round and round', () => {
  const colours = runColours([42, 7, 99], ['red', 'blue']);
  expect([...colours]).toEqual([
    [42, 'red'],
    [7, 'blue'],
    [99, 'red'],
  ]);
});
