/** The one line that people read: render and wait of the cell on show, or of the last update. */
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { formatEstimate, formatMs } from '../../ui/format.ts';
import { type Figure, sampleWait, waitOf } from './figures.ts';
import styles from './Headline.module.css';

export function Headline() {
  const cell = useApp((state) => state.current);
  const last = useApp((state) => state.history.at(-1));
  if (!last) return <p className={styles.line} />;
  const render = cell?.summary ? formatEstimate(cell.summary.main) : formatMs(last.main);
  return (
    <p className={styles.line} aria-live="polite">
      <Part name={t.dock.render} figure={{ text: render }} strong />
      <Part name={t.dock.wait} figure={(cell && waitOf(cell)) ?? sampleWait(last)} />
    </p>
  );
}

interface PartProps {
  readonly name: string;
  readonly figure: Figure;
  readonly strong?: boolean;
}

function Part({ name, figure, strong }: PartProps) {
  return (
    <span className={strong ? styles.strong : undefined} title={figure.about}>
      {name} <b>{figure.text}</b>
      {figure.label && <em> {figure.label}</em>}
    </span>
  );
}
