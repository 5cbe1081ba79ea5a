/** The lines of a panel in their colours; with the cursor over the plot, the values there, highest first. */
import type { Panel, PanelLine } from '../../../src/page/pageModel.ts';
import { t } from '../../messages/messages.ts';
import { formatAxis } from '../../ui/formatAxis.ts';
import { nearestWithin } from '../../ui/nearest.ts';
import styles from './Legend.module.css';
import { placeInWords } from './placeInWords.ts';

/** Names that a legend spells out; a panel may hold a thousand lines. */
const SPELLED = 10;

export interface LegendProps {
  readonly panel: Panel;
  readonly colours: ReadonlyMap<number, string>;
  /** Where on the x axis the cursor is; null where it is elsewhere. */
  readonly at: number | null;
  /** The line that stands out. */
  readonly focus: number | null;
}

export function Legend({ panel, colours, at, focus }: LegendProps) {
  const more = panel.lines.length - SPELLED;
  return (
    <>
      <ul className={styles.legend}>
        {panel.lines.slice(0, SPELLED).map(({ run, name }) => (
          <li
            key={run}
            style={{ color: colours.get(run) }}
            data-faded={focus !== null && focus !== run ? '' : undefined}
            data-focus={focus === run ? '' : undefined}
          >
            <span>{name}</span>
          </li>
        ))}
        {more > 0 && <li className={styles.more}>{t.page.more(more)}</li>}
      </ul>
      {at !== null && <Values panel={panel} colours={colours} at={at} focus={focus} />}
    </>
  );
}

function Values({ panel, colours, at, focus }: LegendProps & { readonly at: number }) {
  const values = panel.lines
    .map((line) => ({ line, value: valueAt(line, at) }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
  const [from, to] = panel.xRange;
  return (
    // On the side where the cursor is not.
    <div className={styles.values} data-side={at * 2 < from + to ? 'right' : 'left'} role="status">
      <p>{placeInWords(panel.settings.x, at)}</p>
      {values.slice(0, SPELLED).map(({ line: { run, name }, value }) => (
        <p key={run} data-focus={run === focus ? '' : undefined}>
          <i style={{ background: colours.get(run) }} />
          <span>{name}</span>
          <b>{formatAxis(value)}</b>
        </p>
      ))}
      {values.length > SPELLED && <p>{t.page.more(values.length - SPELLED)}</p>}
    </div>
  );
}

/** NaN where the line has ended, or has a gap. */
function valueAt({ x, y }: PanelLine, at: number): number {
  return y[nearestWithin(x, at)] ?? Number.NaN;
}
