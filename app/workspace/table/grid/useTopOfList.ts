/** A list that is filtered, sorted or grouped anew is shown from its top. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Listing } from '../../../../src/wire/listing.ts';

/** Says while effects run whether the list is on its way there: what was in view before is of another list. */
export function useTopOfList({ filters, sort, groupBy }: Listing, toTop: () => void): RefObject<boolean> {
  const moving = useRef(false);
  const last = useRef({ filters, sort, groupBy });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { filters, sort, groupBy };
    const isSame = before.filters === filters && before.sort === sort && before.groupBy === groupBy;
    if (isSame) return;
    moving.current = true;
    toTop();
  }, [filters, sort, groupBy, toTop]);
  return moving;
}
