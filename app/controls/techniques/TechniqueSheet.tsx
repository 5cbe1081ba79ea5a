/** The sheet's content: profile, what differs from it, contradictions, and a row for each technique. */
import { TriangleAlert } from 'lucide-react';
import { PROFILE_IDS } from '../../../src/profile/profiles.ts';
import { TECHNIQUE_NAMES } from '../../../src/profile/technique.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ConflictList } from './ConflictList.tsx';
import { TechniqueRow } from './TechniqueRow.tsx';
import styles from './TechniqueSheet.module.css';
import { useConflicts } from './useConflicts.ts';

export function TechniqueSheet() {
  const profile = useApp((state) => state.profile);
  const changed = useApp((state) => Object.keys(state.changes).length);
  const setProfile = useApp((state) => state.setProfile);
  const conflicts = useConflicts();
  const inConflict = new Set(conflicts.flatMap(({ choices }) => choices.map(([name]) => name)));
  const title = t.top.profiles[profile];
  return (
    <>
      <p className={styles.intro}>{t.techniques.intro}</p>
      <div className={styles.head}>
        <div className={styles.choice}>
          <Segmented
            label={t.top.profile}
            value={profile}
            options={PROFILE_IDS.map((id) => ({ value: id, label: t.top.profiles[id] }))}
            onChange={setProfile}
          />
          <span className={styles.differ} role="status">
            {changed === 0 ? t.techniques.asIs(title) : t.techniques.differ(title, changed)}
          </span>
          {changed > 0 && (
            <Button look="quiet" onClick={() => setProfile(profile)}>
              {t.techniques.reset(title)}
            </Button>
          )}
        </div>
        {conflicts.length > 0 && (
          <div className={styles.conflicts} role="alert">
            <h3>
              <TriangleAlert size={16} aria-hidden />
              {t.techniques.conflict.title(conflicts.length)}
            </h3>
            <ConflictList conflicts={conflicts} />
          </div>
        )}
      </div>
      <ul>
        {TECHNIQUE_NAMES.map((name) => (
          <TechniqueRow key={name} name={name} inConflict={inConflict.has(name)} />
        ))}
      </ul>
    </>
  );
}
