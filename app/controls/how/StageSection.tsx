/** What each stage holds and what it does not, with its time in the trial that is drawn. */
import type { Sample } from '../../../src/measure/sample.ts';
import { STAGES, type Stage } from '../../../src/measure/stages.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { formatMs, formatShare } from '../../ui/format.ts';
import { stageTime } from '../dock/figures.ts';
import { Section } from './Section.tsx';
import styles from './StageSection.module.css';
import table from './table.module.css';

const NONE = '\u2013';

export function StageSection() {
  const sample = useApp((state) => state.trial?.sample ?? null);
  const { title, head } = t.how.stages;
  return (
    <Section title={title}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{head.stage}</th>
            <th scope="col">{head.holds}</th>
            <th scope="col" className={table.number}>
              {head.time}
            </th>
            <th scope="col" className={table.number}>
              {head.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {STAGES.map((stage) => (
            <StageRow key={stage} stage={stage} sample={sample} />
          ))}
          <tr className={styles.sum}>
            <th scope="row">{t.how.stages.render}</th>
            <td>{t.how.stages.renderAbout}</td>
            <td className={table.number}>{sample ? formatMs(sample.main) : NONE}</td>
            <td className={table.number}>{sample ? formatShare(1) : NONE}</td>
          </tr>
          {sample !== null && sample.offThread > 0 && (
            <tr>
              <th scope="row">{t.dock.offThread}</th>
              <td>{t.how.stages.offThreadAbout}</td>
              <td className={table.number}>{formatMs(sample.offThread)}</td>
              <td className={table.number}>{NONE}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Section>
  );
}

function StageRow({ stage, sample }: { readonly stage: Stage; readonly sample: Sample | null }) {
  return (
    <tr
      className={styles.row}
      data-none={(sample !== null && (sample.stages[stage] ?? 0) === 0) || undefined}
    >
      <th scope="row" className={styles.stage}>
        <i style={{ background: `var(--stage-${stage})` }} />
        {t.dock.stages[stage]}
      </th>
      <td>
        {t.dock.stageAbout[stage]} <span className={styles.without}>{t.how.stages.without[stage]}</span>
      </td>
      <td className={table.number}>{sample ? stageTime(sample, stage) : NONE}</td>
      <td className={table.number}>{sample ? shareOf(sample, stage) : NONE}</td>
    </tr>
  );
}

/** The backend's time is no part of the render. */
function shareOf({ stages, main }: Sample, stage: Stage): string {
  if (stage === 'backend' || main <= 0) return NONE;
  return formatShare(Number(((stages[stage] ?? 0) / main).toPrecision(2)));
}
