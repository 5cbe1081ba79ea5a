/** Whether a group of the rail is open; each remembers it for itself. */
import { useState } from 'react';
import { keep, readKept } from '../../ui/kept.ts';
import type { GroupId } from './railFields.ts';

export function useFold(id: GroupId): readonly [open: boolean, toggle: () => void] {
  const key = `plimsoll.rail.${id}`;
  const [open, setOpen] = useState(() => readKept(key) === 'open');
  const toggle = () => {
    setOpen(!open);
    keep(key, open ? 'folded' : 'open');
  };
  return [open, toggle];
}
