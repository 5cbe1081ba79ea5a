/** The theme on the root element: by choice, or the system's; the choice is remembered on this machine alone. */
import type { StoreApi } from 'zustand';
import type { AppState } from './appStore.ts';
import type { Theme } from './viewSlice.ts';

const KEY = 'plimsoll.theme';

export function followTheme(store: StoreApi<AppState>, onChange: (theme: 'light' | 'dark') => void): void {
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
    remember(state.theme);
    apply();
  });
}

/** Storage may be denied; then nothing is remembered and nothing breaks. */
function remembered(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to do: the choice holds until the page is left.
  }
}
