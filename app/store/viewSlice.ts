/** How the host looks: theme. */
import type { StateCreator } from 'zustand';
import type { AppState } from './appStore.ts';

export type Theme = 'system' | 'light' | 'dark';

export interface ViewSlice {
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

export const viewSlice: StateCreator<AppState, [], [], ViewSlice> = (set) => ({
  theme: 'system',
  setTheme: (theme) => set({ theme }),
});
