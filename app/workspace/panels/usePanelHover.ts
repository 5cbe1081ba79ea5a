/** Where the cursor is on a panel's x axis; the line nearest to it stands out in all panels. */
import { useCallback, useState } from 'react';
import type { PanelActions } from './panelActions.ts';

export function usePanelHover({ focus }: PanelActions) {
  const [at, setAt] = useState<number | null>(null);
  const onHover = useCallback(
    (x: number | null, line: number | null) => {
      setAt(x);
      focus(line);
    },
    [focus],
  );
  return { at, onHover };
}
