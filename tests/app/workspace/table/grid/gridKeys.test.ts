import { describe, expect, it } from 'vitest';
import { commandOf, type Pressed, type RowState } from '../../../../../app/workspace/table/grid/gridKeys.ts';

const size = { rows: 100, columns: 20, page: 10 };
const none = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
const run: RowState = { kind: 'run', inGroup: false };
const closed: RowState = { kind: 'group', open: false };
const open: RowState = { kind: 'group', open: true };

type Keys = Partial<Omit<Pressed, 'key'>>;
const press = (key: string, cell: [number, number], row: RowState, held: Keys = {}) =>
  commandOf({ ...none, ...held, key }, { row: cell[0], column: cell[1] }, size, row);

describe('commandOf', () => {
  it('moves by arrows, and marks by arrows with shift', () => {
    expect(press('ArrowDown', [5, 5], run)).toEqual({ do: 'move', to: { row: 6, column: 5 } });
    expect(press('ArrowRight', [5, 5], run, { shiftKey: true })).toEqual({
      do: 'extend',
      to: { row: 5, column: 6 },
    });
    expect(press('End', [5, 5], run, { ctrlKey: true })).toEqual({ do: 'move', to: { row: 99, column: 19 } });
  });

  it('sorts from the header, with shift by one more', () => {
    expect(press('Enter', [-1, 5], null)).toEqual({ do: 'sort', add: false });
    expect(press(' ', [-1, 5], null, { shiftKey: true })).toEqual({ do: 'sort', add: true });
  });

  it.each([
    ['ContextMenu', {}],
    ['F10', { shiftKey: true }],
    ['ArrowDown', { altKey: true }],
  ] as const)('opens the menu of a column by %s', (key, held) => {
    expect(press(key, [-1, 5], null, held)).toEqual({ do: 'menu' });
  });

  it('resizes and moves a column from its header, and from nowhere else', () => {
    expect(press('ArrowLeft', [-1, 5], null, { altKey: true })).toEqual({ do: 'resize', by: -16 });
    expect(press('ArrowRight', [-1, 5], null, { ctrlKey: true })).toEqual({ do: 'moveColumn', by: 1 });
    expect(press('ArrowRight', [-1, 5], null, { metaKey: true })).toEqual({ do: 'moveColumn', by: 1 });
    expect(press('ArrowLeft', [3, 5], run, { altKey: true })).toBeNull();
    expect(press('ArrowRight', [3, 5], run, { ctrlKey: true })).toBeNull();
  });

  it('selects a row from any of its cells, and with shift all up to it', () => {
    expect(press(' ', [5, 7], run)).toEqual({ do: 'select', range: false });
    expect(press(' ', [5, 7], closed, { shiftKey: true })).toEqual({ do: 'select', range: true });
  });

  it('opens and closes a group by Enter anywhere, and by arrows in its first cell alone', () => {
    expect(press('Enter', [5, 7], closed)).toEqual({ do: 'open' });
    expect(press('ArrowRight', [5, 0], closed)).toEqual({ do: 'open' });
    expect(press('ArrowLeft', [5, 0], open)).toEqual({ do: 'open' });
    expect(press('ArrowRight', [5, 0], open)).toEqual({ do: 'move', to: { row: 5, column: 1 } });
    expect(press('ArrowRight', [5, 7], closed)).toEqual({ do: 'move', to: { row: 5, column: 8 } });
  });

  it('leads from a run to its group, where it has one', () => {
    expect(press('ArrowLeft', [5, 0], { kind: 'run', inGroup: true })).toEqual({ do: 'toParent' });
    expect(press('ArrowLeft', [5, 0], run)).toEqual({ do: 'move', to: { row: 5, column: 0 } });
  });

  it('turns lines by Enter on a name and by v anywhere', () => {
    expect(press('Enter', [5, 0], run)).toEqual({ do: 'toggleLine' });
    expect(press('Enter', [5, 3], run)).toBeNull();
    expect(press('v', [5, 3], closed)).toEqual({ do: 'toggleLine' });
    expect(press('v', [5, 3], run, { ctrlKey: true })).toBeNull();
  });

  it('copies by control or command, and unmarks by Escape', () => {
    expect(press('c', [5, 3], run, { metaKey: true })).toEqual({ do: 'copy' });
    expect(press('C', [-1, 3], null, { ctrlKey: true })).toEqual({ do: 'copy' });
    expect(press('c', [5, 3], run)).toBeNull();
    expect(press('Escape', [5, 3], run)).toEqual({ do: 'clear' });
  });

  it('does nothing with a row that is not loaded but pass over it', () => {
    expect(press(' ', [5, 3], null)).toBeNull();
    expect(press('ArrowDown', [5, 3], null)).toEqual({ do: 'move', to: { row: 6, column: 3 } });
  });
});
