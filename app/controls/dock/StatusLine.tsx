/** What the page under test is doing, in a few words; the warm samples of the cell on show when it rests. */

import { countedSamples } from '../../../src/measure/summarise.ts';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import type { PageStatus } from '../../store/timingsSlice.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMs } from '../../ui/format.ts';
import { useLasting } from '../../ui/useLasting.ts';
import styles from './StatusLine.module.css';

export interface StatusLineProps {
  readonly conductor: Conductor;
}

export function StatusLine({ conductor }: StatusLineProps) {
  const status = useApp((state) => state.status);
  const current = useApp((state) => state.current);
  const slow = useLasting(status.kind === 'updating', SLOW);
  const samples = current ? countedSamples(current.samples).length : 0;
  return (
    <p className={styles.status} role="status">
      {status.kind === 'sampling' && <progress value={status.done} max={status.wanted} />}
      <span title={aboutOf(status)}>{wordsOf(status) ?? (samples > 0 ? restWords(samples) : '')}</span>
      {slow && (
        <Button look="quiet" onClick={() => conductor.cancel()}>
          {t.top.stop}
        </Button>
      )}
      {status.kind === 'failed' && <Button onClick={() => conductor.retry()}>{t.dock.retry}</Button>}
      {status.kind === 'idle' && !current && (
        <Button onClick={() => conductor.sampleAgain()}>{t.dock.again}</Button>
      )}
    </p>
  );
}

/** An update that takes longer can be given up. Milliseconds. */
const SLOW = 5000;

function restWords(samples: number): string {
  return samples < 6 ? `${t.dock.samples(samples)}, ${t.dock.noInterval}` : t.dock.samples(samples);
}

function aboutOf(status: PageStatus): string | undefined {
  if (status.kind !== 'sampling') return undefined;
  return status.visit ? t.dock.status.measuringAbout : t.dock.status.samplingAbout;
}

function wordsOf(status: PageStatus): string | null {
  switch (status.kind) {
    case 'starting':
      return t.dock.status.starting;
    case 'updating':
      return t.dock.status[status.step];
    case 'sampling': {
      const words = status.visit ? t.dock.status.measuring : t.dock.status.sampling;
      const left = status.left === null ? '' : `, ${t.dock.status.left(formatMs(status.left))}`;
      return `${words(status.done, status.wanted)}${left}`;
    }
    case 'hidden':
      return t.how.paused;
    case 'idle':
    case 'conflict':
    case 'refused':
    case 'tooLong':
    case 'untrusted':
    case 'failed':
      return null;
  }
}
