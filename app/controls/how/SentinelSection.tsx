/** The drift sentinel: what it is, its readings over time, and whether the machine held still. */
import { MOST_OFF } from '../../../src/measure/drift.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { formatCount, formatMs } from '../../ui/format.ts';
import { Section } from './Section.tsx';
import { SentinelChart } from './SentinelChart.tsx';
import styles from './SentinelSection.module.css';
import { type Steadiness, steadiness } from './steadiness.ts';

export function SentinelSection() {
  const readings = useApp((state) => state.sentinels);
  const words = t.how.sentinel;
  const found = steadiness(readings);
  const count = words.readings(formatCount(readings.length));
  return (
    <Section title={words.title}>
      <p>{words.about}</p>
      {found === null ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <>
          <p className={styles.words}>{steadinessWords(found, count)}</p>
          <SentinelChart
            readings={readings}
            median={found.median}
            share={MOST_OFF}
            label={words.inWords(count, formatMs(found.least), formatMs(found.most))}
          />
        </>
      )}
    </Section>
  );
}

function steadinessWords({ off, median, drifting }: Steadiness, count: string): string {
  const words = t.how.sentinel;
  const middle = formatMs(median);
  if (off === 0) return words.steady(count, middle);
  return drifting ? words.drifted(formatCount(off), count, middle) : words.tooFew(count, middle);
}
