/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y does again; wherever no text is typed and no dialog open. */
import type { Direction } from './takeStep.ts';

/** Inputs that hold text, and so an undo of their own; a slider's does not. */
const TEXT =
  'input:not([type=range], [type=radio], [type=checkbox], [type=button]), textarea, [contenteditable]';

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What the keys ask for; null for all other keys. */
export function directionOf(keys: Keys): Direction | null {
  if (!(keys.ctrlKey || keys.metaKey) || keys.altKey) return null;
  const letter = letterOf(keys);
  if (letter === 'z') return keys.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !keys.shiftKey ? 'redo' : null;
}

/** The letter on the key; where the layout has other letters, such as Hangul, the one at its place. */
function letterOf({ key, code }: Keys): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
}

export function followUndoKeys(take: (direction: Direction) => void): void {
  addEventListener('keydown', (event) => {
    const direction = directionOf(event);
    if (direction === null || event.defaultPrevented || isTyped(event.target) || isDialogOpen()) return;
    event.preventDefault();
    take(direction);
  });
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT) !== null;
}

/** A dialog takes the page under it out of reach; popovers do not. */
function isDialogOpen(): boolean {
  return document.querySelector('[role="alertdialog"], [data-modal]') !== null;
}
