import { describe, expect, it } from 'vitest';
import { dropBeside } from '../../../../../app/workspace/table/grid/dropBeside.ts';

describe('dropBeside', () => {
  // Name, state, two pinned ones, and four that scroll.
  const beside = (column: number, by: number) => dropBeside(column, by, 4, 8);

  it('moves a column within its own kind', () => {
    expect(beside(3, -1)).toEqual({ zone: 'fixed', before: 2 });
    expect(beside(2, 1)).toEqual({ zone: 'fixed', before: 4 });
    expect(beside(5, -1)).toEqual({ zone: 'scrolled', before: 4 });
    expect(beside(6, 1)).toEqual({ zone: 'scrolled', before: 8 });
  });

  it('moves none past the others of its kind, and neither name nor state', () => {
    expect([beside(2, -1), beside(3, 1), beside(4, -1), beside(7, 1)]).toEqual([null, null, null, null]);
    expect([beside(0, 1), beside(1, 1)]).toEqual([null, null]);
  });
});
