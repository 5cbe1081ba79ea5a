/** Folds the rail away and brings it back. */
import { PanelLeft } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';

export function FoldRail() {
  const folded = useApp((state) => state.parts.rail.folded);
  const foldPart = useApp((state) => state.foldPart);
  const { fold, unfold } = t.layout.parts.rail;
  return (
    <IconButton
      label={folded ? unfold : fold}
      aria-expanded={!folded}
      onClick={() => foldPart('rail', !folded)}
    >
      <PanelLeft aria-hidden />
    </IconButton>
  );
}
