/** How grave a finding is: the mark of headroom with its ratio, or a note. */
import type { Finding } from '../../../src/spec/finding.ts';
import { t } from '../../messages/messages.ts';
import { HeadroomState } from '../../ui/HeadroomState.tsx';
import styles from './FindingLevel.module.css';
import { LevelMark } from './LevelMark.tsx';

export interface FindingLevelProps {
  readonly finding: Finding;
}

export function FindingLevel({ finding: { level, ratio } }: FindingLevelProps) {
  if (level !== 'note' && ratio !== null) return <HeadroomState state={level} ratio={ratio} />;
  return (
    <span className={styles.note}>
      <LevelMark level={level} />
      {level === 'note' ? t.findings.note : t.headroom.state[level]}
    </span>
  );
}
