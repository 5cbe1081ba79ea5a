/** The link kept in step with the store: read at the start and when it changes, written from the first change on. */
import type { StoreApi } from 'zustand';
import { parseLink, printLink } from '../../src/link/link.ts';
import { DEFAULT_PROFILE } from '../../src/profile/profiles.ts';
import { typical } from '../../src/spec/projectSpec.ts';
import type { AppState } from './appStore.ts';

/** Writing waits this long, for browsers slow down pages that change their address at every drag. */
const WRITE_AFTER = 300;

export function followLink(store: StoreApi<AppState>): void {
  read(store);
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== linkOf(store.getState())) read(store);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((state, before) => {
    if (!state.touched || linkOf(state) === linkOf(before)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const hash = linkOf(store.getState());
      history.replaceState(null, '', hash === '' ? `${location.pathname}${location.search}` : `#${hash}`);
    }, WRITE_AFTER);
  });
}

/** The hash of what the store holds, without its `#`. */
export function linkOf({ spec, profile, changes, rules, custom }: AppState): string {
  return printLink({ spec, profile, changes, rules, custom });
}

/** A link that cannot be read opens the default and stays in the address bar, for it may be worth mending. */
function read(store: StoreApi<AppState>): void {
  const parsed = parseLink(location.hash);
  if (parsed.ok) {
    store.setState({ ...parsed.value, linkProblems: [], touched: false });
  } else {
    const byDefault = {
      spec: typical,
      profile: DEFAULT_PROFILE,
      changes: {},
      rules: '2023',
      custom: {},
    } as const;
    store.setState({ ...byDefault, linkProblems: parsed.problems, touched: false });
  }
}
