/** The row under a pointer that moves; rows that scroll under a pointer at rest are none of its doing. */
import { type MouseEvent, useRef } from 'react';
import { cellOf } from './gridAria.ts';

export function useRowFocus(onRow: (row: number | null) => void) {
  const last = useRef({ x: -1, y: -1, row: -1 });

  const onMouseMove = ({ target, clientX: x, clientY: y }: MouseEvent) => {
    if (last.current.x === x && last.current.y === y) return;
    const row = (target instanceof Element ? cellOf(target)?.row : undefined) ?? -1;
    const isSame = row === last.current.row;
    last.current = { x, y, row };
    if (!isSame) onRow(row < 0 ? null : row);
  };
  const onMouseLeave = () => {
    last.current = { x: -1, y: -1, row: -1 };
    onRow(null);
  };
  return { onMouseMove, onMouseLeave };
}
