/** The host's one store: what the person chose, and what the page under test last said. */
import { create } from 'zustand';
import { type LayoutSlice, layoutSlice } from './layoutSlice.ts';
import { type LoadSlice, loadSlice } from './loadSlice.ts';
import { type TimingsSlice, timingsSlice } from './timingsSlice.ts';
import { type UndoSlice, undoSlice } from './undoSlice.ts';
import { type ViewSlice, viewSlice } from './viewSlice.ts';

export type AppState = LoadSlice & UndoSlice & TimingsSlice & ViewSlice & LayoutSlice;

export const createAppStore = () =>
  create<AppState>()((...args) => ({
    ...loadSlice(...args),
    ...undoSlice(...args),
    ...timingsSlice(...args),
    ...viewSlice(...args),
    ...layoutSlice(...args),
  }));

export const useApp = createAppStore();
