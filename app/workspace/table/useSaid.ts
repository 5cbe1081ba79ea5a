/** A few words on what was done, which go by themselves. */
import { useCallback, useEffect, useState } from 'react';

const SAID_FOR = 5000;

export function useSaid(): readonly [string, (words: string) => void] {
  const [said, setSaid] = useState({ words: '' });
  useEffect(() => {
    if (said.words === '') return;
    const timer = setTimeout(() => setSaid({ words: '' }), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  // Each time another object: the same words, said again, stay as long again.
  const say = useCallback((words: string) => setSaid({ words }), []);
  return [said.words, say];
}
