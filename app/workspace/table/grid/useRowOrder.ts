/** The rows of the table in the order of their elements. */
import { useEffect, useMemo, useState } from 'react';
import { rowOrder } from './rowOrder.ts';
import type { Axis } from './useAxis.ts';

/** Rows that have not changed for so long are at rest. */
const REST_MS = 150;

export function useRowOrder({ first, count, slots }: Axis): readonly number[] {
  const [anchor, setAnchor] = useState(0);
  useEffect(() => {
    if (first === anchor) return;
    const resting = setTimeout(() => setAnchor(first), REST_MS);
    return () => clearTimeout(resting);
  }, [first, anchor]);
  return useMemo(() => rowOrder(first, count, slots, anchor), [first, count, slots, anchor]);
}
