/** The runs of a panel in their colours; with the cursor over the plot, the values there, highest first. */
import type { Panel } from '../../src/page/pageModel.ts';
import { t } from '../messages/messages.ts';
import { formatCount } from '../ui/format.ts';
import { formatAxis } from '../ui/formatAxis.ts';
import styles from './Legend.module.css';

/** Names that a legend spells out; a panel may hold a thousand lines. */
const SPELLED = 10;

export interface LegendProps {
  readonly panel: Panel;
  readonly colours: ReadonlyMap<number, string>;
  /** Index into the panel's x under the cursor. */
  readonly at: number | null;
}

export function Legend({ panel, colours, at }: LegendProps) {
  const more = panel.lines.length - SPELLED;
  return (
    <>
      <ul className={styles.legend}>
        {panel.lines.slice(0, SPELLED).map(({ run, name }) => (
          <li key={run} style={{ color: colours.get(run) }}>
            <span>{name}</span>
          </li>
        ))}
        {more > 0 && <li className={styles.more}>{t.page.more(more)}</li>}
      </ul>
      {at !== null && <Values panel={panel} colours={colours} at={at} />}
    </>
  );
}

function Values({ panel, colours, at }: Omit<LegendProps, 'at'> & { readonly at: number }) {
  const values = panel.lines
    .map(({ run, name, y }) => ({ run, name, value: y[at] ?? Number.NaN }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
  return (
    // On the side where the cursor is not.
    <div className={styles.values} data-side={at * 2 < panel.x.length ? 'right' : 'left'} role="status">
      <p>{t.page.atStep(formatCount(Math.floor(panel.x[at] ?? 0)))}</p>
      {values.slice(0, SPELLED).map(({ run, name, value }) => (
        <p key={run}>
          <i style={{ background: colours.get(run) }} />
          <span>{name}</span>
          <b>{formatAxis(value)}</b>
        </p>
      ))}
      {values.length > SPELLED && <p>{t.page.more(values.length - SPELLED)}</p>}
    </div>
  );
}
