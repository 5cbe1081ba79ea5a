/** Folds the dock to its head and brings it back. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';

export function FoldDock() {
  const folded = useApp((state) => state.parts.dock.folded);
  const foldPart = useApp((state) => state.foldPart);
  const { fold, unfold } = t.layout.parts.dock;
  return (
    <IconButton
      label={folded ? unfold : fold}
      aria-expanded={!folded}
      onClick={() => foldPart('dock', !folded)}
    >
      {folded ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
    </IconButton>
  );
}
