/** One finding in full: what and by how much, what it slows, what to do, and who says so; beside it the way out. */
import type { Finding } from '../../../src/spec/finding.ts';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { Mark } from '../../ui/Mark.tsx';
import { SourceLink } from '../rail/SourceLink.tsx';
import styles from './FindingDetail.module.css';
import { FixAction } from './FixAction.tsx';
import { MeasuredEffect } from './MeasuredEffect.tsx';

export interface FindingDetailProps {
  readonly finding: Finding;
  readonly conductor: Conductor;
}

export function FindingDetail({ finding, conductor }: FindingDetailProps) {
  const { what, effect, advice, source, date, fix, limit, level } = finding;
  return (
    <div className={styles.detail}>
      <div className={styles.words}>
        <h3 className={styles.what} data-level={level}>
          {limit !== undefined && <Mark size={20} />}
          {what}
        </h3>
        <p>{effect}</p>
        <p>{advice}</p>
        <p className={styles.source}>
          {t.findings.source}: <SourceLink source={source} />, {date}
        </p>
      </div>
      <div className={styles.side}>
        {fix ? (
          <>
            <FixAction fix={fix} />
            <MeasuredEffect fix={fix} conductor={conductor} />
          </>
        ) : (
          <p className={styles.source}>{level === 'over' ? t.findings.cannotFix : t.findings.noFix}</p>
        )}
      </div>
    </div>
  );
}
