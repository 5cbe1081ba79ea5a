/** How the screen looks, where things are told, and what leaves the page, as actions. */
import type { Link } from '../../../src/link/link.ts';
import { t } from '../../messages/messages.ts';
import type { AppState } from '../../store/appStore.ts';
import { DOCK_TABS, type PartId } from '../../store/layoutSlice.ts';
import { linkIn } from '../../store/undoSlice.ts';
import { copyLink } from '../top/copyLink.ts';
import { EXPORTS, saveExport } from '../top/saveExport.ts';
import { stepInWords } from '../undo/stepInWords.ts';
import { type Direction, takeStep } from '../undo/takeStep.ts';
import type { Command } from './command.ts';

const THEMES = ['system', 'light', 'dark'] as const;

export function viewCommands({ theme, setTheme, parts, foldPart, showInDock }: AppState): Command[] {
  const folds = (Object.keys(parts) as PartId[]).map((id) => {
    const { folded } = parts[id];
    const { fold, unfold } = t.layout.parts[id];
    return { id: `fold-${id}`, title: folded ? unfold : fold, run: () => foldPart(id, !folded) };
  });
  return [
    ...folds,
    ...DOCK_TABS.map((tab) => ({
      id: `show-${tab}`,
      title: t.palette.show(t.dock.tabs[tab]),
      run: () => showInDock(tab),
    })),
    ...THEMES.map((id) => ({
      id: `theme-${id}`,
      title: t.palette.theme(t.top.themes[id]),
      current: id === theme,
      run: () => setTheme(id),
    })),
  ];
}

export function shareCommands(): Command[] {
  return [
    { id: 'share', title: t.palette.share, more: t.top.share, run: copyLink },
    ...EXPORTS.map((kind) => ({
      id: `export-${kind}`,
      title: t.top.exports[kind],
      more: t.top.export,
      run: () => saveExport(kind),
    })),
  ];
}

export function undoCommands(state: AppState): Command[] {
  const now = linkIn(state);
  const { past, future } = state.steps;
  const command = (direction: Direction, to: Link | undefined): Command => ({
    id: direction,
    title: t.undo[direction],
    disabled: to === undefined,
    ...(to && { detail: stepInWords(now, to) }),
    run: () => takeStep(direction),
  });
  return [command('undo', past.at(-1)), command('redo', future[0])];
}

export function helpCommands({ openSheet }: AppState): Command[] {
  return [{ id: 'how', title: t.how.title, run: () => openSheet('how') }];
}
