/** True once something has been so for a while, and no longer when it ends. */
import { useEffect, useState } from 'react';
import type { Ms } from '../../src/base/units.ts';

export function useLasting(isSo: boolean, since: Ms): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setLasts(true), since);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo, since]);
  return lasts;
}
