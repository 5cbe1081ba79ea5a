/** The slim bar on top: name, profile, measure, share, export, theme. */
import { PROFILE_IDS } from '../../../src/profile/profiles.ts';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Mark } from '../../ui/Mark.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { MeasureMenu } from './MeasureMenu.tsx';
import { ShareButton } from './ShareButton.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import styles from './TopBar.module.css';

export interface TopBarProps {
  readonly conductor: Conductor;
}

export function TopBar({ conductor }: TopBarProps) {
  const profile = useApp((state) => state.profile);
  const setProfile = useApp((state) => state.setProfile);

  return (
    <header className={styles.bar}>
      <span className={styles.name}>
        <Mark size={24} />
        Plimsoll
      </span>
      <span className={styles.model}>{t.top.model}</span>
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
      <MeasureMenu conductor={conductor} />
      <ShareButton />
      <ExportMenu />
      <ThemeMenu />
    </header>
  );
}
