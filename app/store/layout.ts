/** The layout kept on this machine: read at the start, written when it has come to rest. */
import type { StoreApi } from 'zustand';
import { keep, readKept } from '../ui/kept.ts';
import type { AppState } from './appStore.ts';
import { clamped, DOCK_TABS, type Layout, type Part, type PartId, USUAL_LAYOUT } from './layoutSlice.ts';

const KEY = 'plimsoll.layout';
/** A drag changes sizes with every frame; only where it ends is worth keeping. */
const WRITE_AFTER = 200;

export function followLayout(store: StoreApi<AppState>, onDenied: () => void): void {
  store.setState(parseLayout(readKept(KEY)));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!keep(KEY, printLayout(store.getState()))) onDenied();
  };
  store.subscribe((state, before) => {
    if (state.parts === before.parts && state.dockTab === before.dockTab) return;
    clearTimeout(timer);
    timer = setTimeout(write, WRITE_AFTER);
  });
  addEventListener('pagehide', () => {
    if (timer !== undefined) write();
  });
}

export function printLayout({ parts, dockTab }: Layout): string {
  return JSON.stringify({ parts, dockTab });
}

/** What cannot be read is as usual: an older version or another hand may have written it. */
export function parseLayout(text: string | null): Layout {
  const kept = parsed(text);
  return {
    parts: { rail: partOf('rail', kept), dock: partOf('dock', kept) },
    dockTab: DOCK_TABS.find((tab) => tab === kept.dockTab) ?? USUAL_LAYOUT.dockTab,
  };
}

interface Kept {
  readonly parts?: Partial<Readonly<Record<PartId, Readonly<Record<keyof Part, unknown>> | null>>> | null;
  readonly dockTab?: unknown;
}

function parsed(text: string | null): Kept {
  try {
    return (JSON.parse(text ?? 'null') as Kept | null) ?? {};
  } catch {
    return {};
  }
}

function partOf(id: PartId, { parts }: Kept): Part {
  const kept = parts?.[id];
  const usual = USUAL_LAYOUT.parts[id];
  const size = typeof kept?.size === 'number' && kept.size > 0 ? clamped(id, kept.size) : usual.size;
  return { size, folded: kept?.folded === true };
}
