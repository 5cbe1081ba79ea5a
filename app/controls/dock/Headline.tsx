/** The one line that people read: render, wait, what was made, and how it stands to the baseline. */

import type { Cell, Sample } from '../../../src/measure/sample.ts';
import { compare } from '../../../src/measure/summarise.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { formatEstimate, formatMs, formatRatio } from '../../ui/format.ts';
import { type Figure, sampleWait, waitOf } from './figures.ts';
import styles from './Headline.module.css';

export interface HeadlineProps {
  readonly cell: Cell | null;
  /** The last update, where no cell is settled yet. */
  readonly last: Sample | undefined;
}

export function Headline({ cell, last }: HeadlineProps) {
  const made = useApp((state) => state.lastMake);
  if (!last) return <p className={styles.line} />;
  const render = cell?.summary ? formatEstimate(cell.summary.main) : formatMs(last.main);
  const wait = (cell && waitOf(cell)) ?? sampleWait(last);
  const screen = cell?.summary ? cell.summary.screen?.median : last.screen;
  const main = cell?.summary ? cell.summary.main.median : last.main;
  return (
    <p className={styles.line} aria-live="polite">
      <Part name={t.dock.render} figure={{ text: render }} strong />
      <Part name={t.dock.wait} figure={wait} />
      {screen != null && (
        <Part
          name={t.dock.screen}
          figure={{ text: formatMs(screen), about: t.dock.screenAbout(signed(screen - main)) }}
        />
      )}
      {made > 0 && <span className={styles.quiet}>{t.dock.made(formatMs(made))}</span>}
      {cell && <AgainstBaseline cell={cell} />}
    </p>
  );
}

function signed(ms: number): string {
  return `${ms < 0 ? '−' : '+'}${formatMs(Math.abs(ms))}`;
}

function Part({
  name,
  figure,
  strong,
}: {
  readonly name: string;
  readonly figure: Figure;
  readonly strong?: boolean;
}) {
  return (
    <span className={strong ? styles.strong : undefined} title={figure.about}>
      {name} <b>{figure.text}</b>
      {figure.label && <em> {figure.label}</em>}
    </span>
  );
}

function AgainstBaseline({ cell }: { readonly cell: Cell }) {
  const baseline = useApp((state) => state.baseline);
  if (!baseline || baseline.id === cell.id) return null;
  const compared = compare(cell, baseline);
  if (!compared) return null;
  const words = compared.within ? t.dock.withinNoise : t.dock.timesBaseline(formatRatio(compared.ratio));
  return <span className={styles.ratio}>{words}</span>;
}
