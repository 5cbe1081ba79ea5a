/** Opens the palette and knows where the focus was, for what is chosen goes on from there. */
import { useApp } from '../../store/appStore.ts';

let opener: Element | null = null;

export function openPalette(): void {
  opener = document.activeElement;
  useApp.getState().openSheet('palette');
}

/** Before what was chosen runs: a sheet that it opens gives the focus back to where it finds it. */
export function focusOpener(): void {
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  opener = null;
}
