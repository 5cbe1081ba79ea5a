import { expect, it } from 'vitest';
import { cellSchema } from '../../../src/report/cellSchema.ts';
import { fixture } from './fixture.ts';

it('takes a cell of every outcome, and gives it back', () => {
  expect(new Set(fixture.cells.map(({ outcome }) => outcome)).size).toBe(4);
  for (const cell of fixture.cells) expect(cellSchema.parse(cell)).toEqual(cell);
});

it('takes every way to end, and no cell that was merely "stopped"', () => {
  const [cell] = fixture.cells;
  for (const mode of ['rest', 'quick', 'precise', 'count'])
    for (const ended of ['enough', 'interval', 'most', 'tries', 'hand', 'broken'])
      expect(cellSchema.safeParse({ ...cell, stop: { mode, ended, seed: 1 } }).success).toBe(true);
  expect(cellSchema.safeParse({ ...cell, stop: undefined }).success).toBe(false);
  expect(cellSchema.safeParse({ ...cell, stopped: true }).success).toBe(false);
});
