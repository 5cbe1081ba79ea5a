/** The theme on the root element: by choice, or the system's; the choice is remembered on this machine alone. */
import type { StoreApi } from 'zustand';
import { keep, readKept } from '../ui/kept.ts';
import type { AppState } from './appStore.ts';
import type { Theme } from './viewSlice.ts';

const KEY = 'plimsoll.theme';

export interface ThemeHooks {
  readonly onChange: (theme: 'light' | 'dark') => void;
  /** This browser keeps nothing: the choice holds until the page is left. */
  readonly onDenied: () => void;
}

export function followTheme(store: StoreApi<AppState>, { onChange, onDenied }: ThemeHooks): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = store.getState();
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    onChange(theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme);
  };
  store.setState({ theme: remembered() });
  const { theme } = store.getState();
  if (theme !== 'system') document.documentElement.dataset.theme = theme;
  dark.addEventListener('change', apply);
  store.subscribe((state, before) => {
    if (state.theme === before.theme) return;
    if (!keep(KEY, state.theme)) onDenied();
    apply();
  });
}

function remembered(): Theme {
  const kept = readKept(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}
