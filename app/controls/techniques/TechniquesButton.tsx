/** Beside the profile: how many techniques differ from it, and the way to all of them. */
import { SlidersHorizontal, TriangleAlert } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { preloadTechniques } from './Techniques.tsx';
import styles from './TechniquesButton.module.css';
import { useConflicts } from './useConflicts.ts';

export function TechniquesButton() {
  const profile = useApp((state) => t.top.profiles[state.profile]);
  const changed = useApp((state) => Object.keys(state.changes).length);
  const openSheet = useApp((state) => state.openSheet);
  const conflicts = useConflicts();
  const about =
    conflicts.length > 0 ? t.techniques.conflict.title(conflicts.length) : t.techniques.buttonAbout(changed);
  const button = (
    <Button
      className={styles.button ?? ''}
      data-conflict={conflicts.length > 0 || undefined}
      aria-haspopup="dialog"
      aria-label={changed > 0 ? `${t.techniques.changed(profile, changed)}. ${about}` : t.techniques.title}
      onClick={() => openSheet('techniques')}
      onPointerEnter={preloadTechniques}
      onFocus={preloadTechniques}
    >
      {conflicts.length > 0 ? (
        <TriangleAlert size={14} aria-hidden />
      ) : (
        <SlidersHorizontal size={14} aria-hidden />
      )}
      {changed > 0 ? t.techniques.changed(profile, changed) : t.techniques.title}
    </Button>
  );
  return changed > 0 ? (
    <Tooltip label={about} side="bottom">
      {button}
    </Tooltip>
  ) : (
    button
  );
}
