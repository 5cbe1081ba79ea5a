/** A press that goes on: what it does with each move, and at its end. */
import type { PointerEvent } from 'react';

export interface Pull {
  readonly move: (event: PointerEvent<HTMLElement>) => void;
  /** Whether it was more than a click. */
  readonly end: () => boolean;
  /** The browser took the press over, to scroll by it. */
  readonly cancel?: () => void;
}
