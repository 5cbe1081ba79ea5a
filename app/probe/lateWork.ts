/** A watch after a sample's end: an element or a drawing that comes then was left out of the figure. */
import type { Ms } from '../../src/base/units.ts';

export const WATCH: Ms = 250;

export interface LateWatch {
  /** Ends the watch and tells whether anything was late. */
  readonly end: () => boolean;
}

/** Watches `root` for changes of any kind and `draws` for drawings, until ended. */
export function watchLateWork(root: Node, draws: () => number): LateWatch {
  const before = draws();
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  return {
    end: () => {
      observer.disconnect();
      return changed || draws() !== before;
    },
  };
}

export function watchFor(time: Ms): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
