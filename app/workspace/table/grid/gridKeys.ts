/** What a key does in the run table, by the cell that is active. */
import { type Cell, type GridSize, moveCell } from './moveCell.ts';

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What stands in the active row; null where nothing is loaded there. */
export type RowState =
  | { readonly kind: 'group'; readonly open: boolean }
  | { readonly kind: 'run'; readonly inGroup: boolean }
  | null;

export type Command =
  | { readonly do: 'move' | 'extend'; readonly to: Cell }
  | { readonly do: 'sort'; readonly add: boolean }
  | { readonly do: 'menu' | 'toggleLine' | 'open' | 'toParent' | 'copy' | 'clear' }
  | { readonly do: 'select'; readonly range: boolean }
  | { readonly do: 'resize' | 'moveColumn'; readonly by: number };

/** Pixels that a key pulls a column by. */
const PULL = 16;

/** Null for a key that does nothing here. */
export function commandOf(pressed: Pressed, cell: Cell, size: GridSize, row: RowState): Command | null {
  const { key, altKey, shiftKey } = pressed;
  const control = pressed.ctrlKey || pressed.metaKey;
  if (control && !altKey && key.toLowerCase() === 'c') return { do: 'copy' };
  if (key === 'Escape') return { do: 'clear' };
  const own = cell.row < 0 ? headCommand(pressed) : rowCommand(pressed, cell, row);
  if (own !== null || altKey || pressed.metaKey) return own;
  const to = moveCell(cell, key, pressed.ctrlKey, size);
  return to === null ? null : { do: shiftKey ? 'extend' : 'move', to };
}

function headCommand(pressed: Pressed): Command | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = pressed;
  if (opensMenu(pressed)) return { do: 'menu' };
  const by = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (by !== 0 && altKey) return { do: 'resize', by: by * PULL };
  if (by !== 0 && (ctrlKey || metaKey)) return { do: 'moveColumn', by };
  const isPlain = !altKey && !ctrlKey && !metaKey;
  return isPlain && (key === 'Enter' || key === ' ') ? { do: 'sort', add: shiftKey } : null;
}

function opensMenu({ key, shiftKey, altKey }: Pressed): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey) || (key === 'ArrowDown' && altKey);
}

function rowCommand(
  { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed,
  { column }: Cell,
  row: RowState,
): Command | null {
  if (row === null || altKey || ctrlKey || metaKey) return null;
  if (key === ' ') return { do: 'select', range: shiftKey };
  if (shiftKey) return null;
  if (key === 'v') return { do: 'toggleLine' };
  if (row.kind === 'group') return groupCommand(key, column, row.open);
  if (column > 0) return null;
  if (key === 'Enter') return { do: 'toggleLine' };
  return key === 'ArrowLeft' && row.inGroup ? { do: 'toParent' } : null;
}

/** In the first cell arrows open and close, as in a tree; where they cannot, they move. */
function groupCommand(key: string, column: number, open: boolean): Command | null {
  if (key === 'Enter') return { do: 'open' };
  const turns = (key === 'ArrowRight' && !open) || (key === 'ArrowLeft' && open);
  return column === 0 && turns ? { do: 'open' } : null;
}
