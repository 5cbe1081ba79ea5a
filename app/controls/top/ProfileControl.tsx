/** The profile that the page works by, and beside it the way to its techniques. */
import { PROFILE_IDS } from '../../../src/profile/profiles.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { TechniquesButton } from '../techniques/TechniquesButton.tsx';
import styles from './ProfileControl.module.css';

export function ProfileControl() {
  const profile = useApp((state) => state.profile);
  const setProfile = useApp((state) => state.setProfile);
  return (
    <div className={styles.control}>
      <Tooltip label={t.top.profileAbout[profile]} side="bottom">
        <span>
          <Segmented
            label={t.top.profile}
            value={profile}
            options={PROFILE_IDS.map((id) => ({ value: id, label: t.top.profiles[id] }))}
            onChange={setProfile}
          />
        </span>
      </Tooltip>
      <TechniquesButton />
    </div>
  );
}
