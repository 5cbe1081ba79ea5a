/** The slim bar on top: name, profile, measure, share, export, theme. */
import { FlaskConical, Square } from 'lucide-react';
import { PROFILE_IDS } from '../../../src/profile/profiles.ts';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { ShareButton } from './ShareButton.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import styles from './TopBar.module.css';

/** Enough for an interval, in two fresh frames. */
const SAMPLES = 10;

export interface TopBarProps {
  readonly conductor: Conductor;
}

export function TopBar({ conductor }: TopBarProps) {
  const profile = useApp((state) => state.profile);
  const setProfile = useApp((state) => state.setProfile);
  const measuring = useApp((state) => state.status.kind === 'sampling' && state.status.visit);
  const refused = useApp((state) => state.status.kind === 'refused');

  const measure = () => {
    const { spec } = useApp.getState();
    conductor.measure({ spec, profile, samples: SAMPLES, kind: 'load' }).catch((error: unknown) => {
      useApp.setState({ status: { kind: 'failed', error: String(error) } });
    });
  };

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
      {measuring ? (
        <Button onClick={() => conductor.cancel()}>
          <Square size={14} aria-hidden />
          {t.top.stop}
        </Button>
      ) : (
        <Tooltip label={t.top.measureAbout} side="bottom">
          <Button look="filled" onClick={measure} disabled={refused}>
            <FlaskConical size={14} aria-hidden />
            {t.top.measure}
          </Button>
        </Tooltip>
      )}
      <ShareButton />
      <ExportMenu />
      <ThemeMenu />
    </header>
  );
}
