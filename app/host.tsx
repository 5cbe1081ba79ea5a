/** The host: store, link, conductor and handle put together, and the app drawn over them. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { takeStep } from './controls/undo/takeStep.ts';
import { followUndoKeys } from './controls/undo/undoKeys.ts';
import { isSameLoad } from './frame/cell.ts';
import { Conductor } from './frame/conductor.ts';
import { installHandle } from './handle.ts';
import { t } from './messages/messages.ts';
import { useApp } from './store/appStore.ts';
import { followChanges } from './store/followChanges.ts';
import { followGestures } from './store/gestures.ts';
import { followLayout } from './store/layout.ts';
import { followLink } from './store/link.ts';
import { followTheme } from './store/theme.ts';
import { toasts } from './ui/toasts.ts';

export function startHost(root: HTMLElement): void {
  followTheme(useApp, { onChange: (theme) => conductor.theme(theme), onDenied: sayNotKept });
  followLayout(useApp, sayNotKept);
  followLink(useApp);
  // After the link that the page was opened with: that one is where undoing ends.
  followChanges(useApp, followGestures(window));
  const conductor = new Conductor(useApp);
  useApp.subscribe((state, before) => {
    if (!isSameLoad(state, before)) conductor.storeChanged();
  });
  followUndoKeys(takeStep);
  installHandle(conductor, useApp);
  createRoot(root).render(<App conductor={conductor} />);
}

let said = false;

/** Once: a person knows then, and each further drag would say it again. */
function sayNotKept(): void {
  if (said) return;
  said = true;
  toasts.add({ title: t.layout.notKept, description: t.layout.notKeptAbout });
}
