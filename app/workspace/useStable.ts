/** The same object at every render, whose functions are always the newest: what memoized parts can be given. */
import { useRef, useState } from 'react';

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

export function useStable<T extends { readonly [K in keyof T]: (...args: never[]) => unknown }>(
  newest: T,
): T {
  const latest = useRef(newest);
  latest.current = newest;
  const [stable] = useState(() => {
    const names = Object.keys(newest) as (keyof T)[];
    const entries = names.map((name) => [
      name,
      (...args: never[]) => (latest.current[name] as Functions[string])(...args),
    ]);
    return Object.fromEntries(entries) as T;
  });
  return stable;
}
