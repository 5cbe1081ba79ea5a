import { Redo2, Undo2 } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { linkIn } from '../../store/undoSlice.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { stepInWords } from './stepInWords.ts';
import { type Direction, takeStep } from './takeStep.ts';

const MAC = /Mac|iP(hone|ad)/.test(navigator.platform);

/** Undo and redo, each saying what it would change. */
export function UndoButtons() {
  return (
    <>
      <StepButton direction="undo" icon={<Undo2 aria-hidden="true" />} />
      <StepButton direction="redo" icon={<Redo2 aria-hidden="true" />} />
    </>
  );
}

interface StepButtonProps {
  readonly direction: Direction;
  readonly icon: React.ReactNode;
}

function StepButton({ direction, icon }: StepButtonProps) {
  const what = useApp((state) => {
    const { past, future } = state.steps;
    const to = direction === 'undo' ? past.at(-1) : future[0];
    return to ? stepInWords(linkIn(state), to) : null;
  });
  const action = t.undo[direction];
  const keys = t.undo.keys[direction](MAC);
  return (
    <IconButton
      label={what === null ? t.undo.nothing(action, keys) : t.undo.button(action, what, keys)}
      aria-keyshortcuts={KEY_SHORTCUTS[direction]}
      // Never disabled: the focus of someone who undoes by keyboard would be lost at the last step.
      aria-disabled={what === null}
      onClick={() => takeStep(direction)}
    >
      {icon}
    </IconButton>
  );
}

const CONTROL = MAC ? 'Meta' : 'Control';
const KEY_SHORTCUTS: Readonly<Record<Direction, string>> = {
  undo: `${CONTROL}+Z`,
  redo: MAC ? `${CONTROL}+Shift+Z` : `${CONTROL}+Shift+Z ${CONTROL}+Y`,
};
