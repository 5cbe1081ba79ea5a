/** How the host looks, and which sheet is open over it. */
import type { StateCreator } from 'zustand';
import type { AppState } from './appStore.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What opens over the page from more than one place. */
type Sheet = 'how' | 'techniques' | 'palette' | 'presets';

export interface ViewSlice {
  readonly theme: Theme;
  /** One at a time: opening another closes it. */
  readonly sheet: Sheet | null;
  setTheme(theme: Theme): void;
  openSheet(sheet: Sheet | null): void;
}

export const viewSlice: StateCreator<AppState, [], [], ViewSlice> = (set) => ({
  theme: 'system',
  sheet: null,
  setTheme: (theme) => set({ theme }),
  openSheet: (sheet) => set({ sheet }),
});
