/** Keys that are the host's wherever the focus is: the page under test hands them on. */

export function isPaletteKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey && !altKey;
}

/** In the frame: its document would else keep them to itself. */
export function handOnHostKeys(): void {
  addEventListener('keydown', (event) => {
    if (!isPaletteKey(event)) return;
    event.preventDefault();
    const { key, ctrlKey, metaKey } = event;
    parent.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey }));
  });
}
