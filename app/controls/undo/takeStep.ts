/** Undoes or does again one step, and says what it was. */
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { toasts } from '../../ui/toasts.ts';
import { stepInWords } from './stepInWords.ts';

export type Direction = 'undo' | 'redo';

/** One message for all of them: of steps in a row, each replaces the one before. */
const TOAST = 'step';

/** Long enough to be read. Milliseconds. */
const SHOWN = 4000;

export function takeStep(direction: Direction): void {
  const step = useApp.getState()[direction]();
  if (step === null) return;
  const words = stepInWords(step.from, step.to);
  const title = direction === 'undo' ? t.undo.undone(words) : t.undo.redone(words);
  toasts.add({ id: TOAST, title, timeout: SHOWN });
}
