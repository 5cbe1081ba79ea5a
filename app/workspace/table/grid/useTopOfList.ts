/** A list that is filtered, sorted or grouped anew is shown from its top. */
import { useLayoutEffect, useRef } from 'react';
import type { Listing } from '../../../../src/wire/listing.ts';

export function useTopOfList({ filters, sort, groupBy }: Listing, toTop: () => void): void {
  const last = useRef({ filters, sort, groupBy });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { filters, sort, groupBy };
    const isSame = before.filters === filters && before.sort === sort && before.groupBy === groupBy;
    if (!isSame) toTop();
  }, [filters, sort, groupBy, toTop]);
}
