/** A sample's stages as two bars on scales of their own: the wait with its backend, and the render by itself. */

import type { Sample } from '../../../src/measure/sample.ts';
import { STAGES, type Stage } from '../../../src/measure/stages.ts';
import { t } from '../../messages/messages.ts';
import { formatMs } from '../../ui/format.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { Besides } from './Besides.tsx';
import { sampleWait, stageTime } from './figures.ts';
import styles from './StageBar.module.css';

export interface StageBarProps {
  readonly sample: Sample;
  readonly title: string;
}

export function StageBar({ sample, title }: StageBarProps) {
  const backend = sample.stages.backend ?? 0;
  const page = STAGES.filter((stage) => stage !== 'backend' && (sample.stages[stage] ?? 0) > 0);
  return (
    <div className={styles.stages}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <Besides />
        {sample.reason && <span className={styles.invalid}>{t.dock.invalid(sample.reason)}</span>}
      </div>
      <Bar
        name={t.dock.wait}
        figure={sampleWait(sample).text}
        whole={backend + sample.main}
        parts={[
          { key: 'backend', ms: backend, stage: 'backend' },
          { key: 'render', ms: sample.main, stage: null },
        ]}
      />
      <Bar
        name={t.dock.render}
        figure={formatMs(sample.main)}
        whole={sample.main}
        parts={page.map((stage) => ({ key: stage, ms: sample.stages[stage] ?? 0, stage }))}
      />
      <ul className={styles.key}>
        {STAGES.map((stage) => (
          <Tooltip key={stage} label={t.dock.stageAbout[stage]}>
            <li data-none={(sample.stages[stage] ?? 0) === 0 || undefined}>
              <i style={{ background: `var(--stage-${stage})` }} />
              {t.dock.stages[stage]}
              <b>{stageTime(sample, stage)}</b>
            </li>
          </Tooltip>
        ))}
        {sample.offThread > 0 && (
          <li data-none>
            <i />
            {t.dock.offThread}
            <b>{formatMs(sample.offThread)}</b>
          </li>
        )}
      </ul>
      <p className={styles.backend}>
        {t.dock.model} {t.dock.backendIs}
      </p>
    </div>
  );
}

interface Part {
  readonly key: string;
  readonly ms: number;
  /** Null for the whole render inside the wait. */
  readonly stage: Stage | null;
}

interface BarProps {
  readonly name: string;
  readonly figure: string;
  readonly whole: number;
  readonly parts: readonly Part[];
}

function Bar({ name, figure, whole, parts }: BarProps) {
  return (
    <div className={styles.row}>
      <span>{name}</span>
      <div className={styles.bar}>
        {parts.map(({ key, ms, stage }) => (
          <div
            key={key}
            className={stage ? undefined : styles.whole}
            style={{
              width: `${(ms / whole) * 100}%`,
              background: stage ? `var(--stage-${stage})` : undefined,
            }}
            title={`${stage ? t.dock.stages[stage] : t.dock.render} ${formatMs(ms)}`}
          />
        ))}
      </div>
      <b>{figure}</b>
    </div>
  );
}
