/** Where the parts of the screen stand: their sizes and folds, and what the dock shows. */
import type { StateCreator } from 'zustand';
import type { AppState } from './appStore.ts';

/** Their sizes in CSS pixels: the rail's width, the dock's height. */
export const PARTS = {
  rail: { min: 240, max: 480, usual: 300 },
  dock: { min: 120, max: 480, usual: 236 },
} as const;

export type PartId = keyof typeof PARTS;

export interface Part {
  /** Kept while it is folded. */
  readonly size: number;
  readonly folded: boolean;
}

export const DOCK_TABS = ['timings', 'findings'] as const;
export type DockTab = (typeof DOCK_TABS)[number];

export interface Layout {
  readonly parts: Readonly<Record<PartId, Part>>;
  readonly dockTab: DockTab;
}

export interface LayoutSlice extends Layout {
  /** Clamped to what the part may be; unfolds it. */
  resizePart(id: PartId, size: number): void;
  foldPart(id: PartId, folded: boolean): void;
  /** Shows a tab of the dock, and unfolds it. */
  showInDock(tab: DockTab): void;
}

export const USUAL_LAYOUT: Layout = {
  parts: {
    rail: { size: PARTS.rail.usual, folded: false },
    dock: { size: PARTS.dock.usual, folded: false },
  },
  dockTab: 'timings',
};

export const layoutSlice: StateCreator<AppState, [], [], LayoutSlice> = (set) => ({
  ...USUAL_LAYOUT,
  resizePart: (id, size) =>
    set(({ parts }) => ({ parts: { ...parts, [id]: { size: clamped(id, size), folded: false } } })),
  foldPart: (id, folded) => set(({ parts }) => ({ parts: { ...parts, [id]: { ...parts[id], folded } } })),
  showInDock: (dockTab) =>
    set(({ parts }) => ({ dockTab, parts: { ...parts, dock: { ...parts.dock, folded: false } } })),
});

export function clamped(id: PartId, size: number): number {
  return Math.round(Math.min(PARTS[id].max, Math.max(PARTS[id].min, size)));
}
