import { describe, expect, it } from 'vitest';
import { runColours } from '../../../app/workspace/runColours.ts';

const PALETTE = ['red', 'green', 'blue'];
const runs = (...numbers: number[]) => numbers.map((id) => ({ id, key: id }));
const groups = (...keys: string[]) => keys.map((key, id) => ({ id, key }));

describe('colours of lines', () => {
  it('stay with their runs and groups, whatever the order', () => {
    const before = runColours(runs(41, 42, 40), PALETTE);
    for (const [run, colour] of runColours(runs(40, 41, 42), PALETTE)) expect(before.get(run)).toBe(colour);
    const [ann, bo] = runColours(groups('["ann"]', '["bo"]'), PALETTE).values();
    expect([...runColours(groups('["bo"]', '["ann"]'), PALETTE).values()]).toEqual([bo, ann]);
  });

  it('are all different as far as the palette goes, and then go round', () => {
    expect(new Set(runColours(runs(3, 6, 9), PALETTE).values()).size).toBe(3);
    expect([...runColours(runs(3, 6, 9, 12, 15), PALETTE).values()].slice(3)).toEqual(['red', 'green']);
  });
});
