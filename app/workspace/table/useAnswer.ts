/** An answer that is awaited while something is open: the newest question's, and until it comes the one before. */
import { useEffect, useEffectEvent, useState } from 'react';

export interface Awaited<T> {
  /** Null until the first comes. */
  readonly value: T | null;
  readonly waiting: boolean;
  readonly failed: boolean;
}

/** Asks whenever `key` changes, once that has rested for `pause` ms. */
export function useAnswer<T>(key: string, load: () => Promise<T>, pause = 0): Awaited<T> {
  const [state, setState] = useState<{ key: string | null; value: T | null; failed: boolean }>({
    key: null,
    value: null,
    failed: false,
  });
  const ask = useEffectEvent(load);
  useEffect(() => {
    let isOver = false;
    const begin = () => {
      ask().then(
        (value) => !isOver && setState({ key, value, failed: false }),
        () => !isOver && setState(({ value }) => ({ key, value, failed: true })),
      );
    };
    const timer = setTimeout(begin, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [key, pause]);
  return { value: state.value, waiting: state.key !== key, failed: state.failed };
}
