/** What the dock's tab says of the findings: how many, and how grave the worst is. */
import type { FindingLevel } from '../../../src/spec/finding.ts';
import { t } from '../../messages/messages.ts';
import styles from './FindingsTab.module.css';
import { LevelMark } from './LevelMark.tsx';
import { useFindings } from './useFindings.ts';

export function FindingsTab() {
  const found = useFindings();
  const worst: FindingLevel | undefined = found[0]?.level;
  return (
    <>
      <span aria-hidden>{t.dock.tabs.findings}</span>
      <span className={styles.hidden}>
        {worst ? t.findings.tab(found.length, t.findings.worst[worst]) : t.findings.tabNone}
      </span>
      {worst && (
        <span className={styles.badge} data-level={worst} aria-hidden>
          <LevelMark level={worst} />
          {found.length}
        </span>
      )}
    </>
  );
}
