/** The slim bar on top: name, preset, profile, measure, share, export, theme. */
import type { Conductor } from '../../frame/conductor.ts';
import { Mark } from '../../ui/Mark.tsx';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { PresetPicker } from '../presets/PresetPicker.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FoldRail } from './FoldRail.tsx';
import { MeasureMenu } from './MeasureMenu.tsx';
import { ProfileControl } from './ProfileControl.tsx';
import { ShareButton } from './ShareButton.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import styles from './TopBar.module.css';

export interface TopBarProps {
  readonly conductor: Conductor;
}

export function TopBar({ conductor }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <FoldRail />
      <span className={styles.name}>
        <Mark size={24} />
        Plimsoll
      </span>
      <PresetPicker />
      <ProfileControl />
      <span className={styles.gap} />
      <PaletteButton />
      <MeasureMenu conductor={conductor} />
      <ShareButton />
      <ExportMenu />
      <ThemeMenu />
    </header>
  );
}
