/** One panel: the lines of a metric, their legend, and the values under the cursor. */
import { memo, useCallback, useMemo, useState } from 'react';
import type { Panel as PanelModel } from '../../src/page/pageModel.ts';
import { t } from '../messages/messages.ts';
import { Plot, type PlotData, type PlotEvents } from '../ui/Plot.tsx';
import type { PlotLook } from '../ui/plotOptions.ts';
import { Legend } from './Legend.tsx';
import styles from './Panel.module.css';
import { useProbe } from './probeContext.ts';
import type { WorkspaceActions } from './workspaceActions.ts';

export interface PanelProps {
  readonly metric: string;
  /** Undefined while the panel is not mounted: out of view. */
  readonly panel: PanelModel | undefined;
  readonly colours: ReadonlyMap<number, string>;
  readonly look: PlotLook;
  readonly actions: WorkspaceActions;
}

function PanelFace({ metric, panel, colours, look, actions }: PanelProps) {
  const probe = useProbe();
  const [hover, setHover] = useState<number | null>(null);
  const data = useMemo((): PlotData | undefined => {
    return (
      panel && {
        ...panel,
        lines: panel.lines.map(({ run, y }) => ({ key: run, colour: colours.get(run) ?? 'gray', y })),
      }
    );
  }, [panel, colours]);
  const events: PlotEvents = {
    onDraw: () => probe.report(`panel:${metric}`),
    onZoom: (from, to) =>
      actions.change({ zoom: { from: Math.max(0, Math.floor(from)), to: Math.ceil(to) + 1 } }),
    onResetZoom: () => actions.change({ zoom: null }),
    onHover: setHover,
  };
  const timed = useCallback(
    (work: () => void) => {
      const around = probe.clock.enter('draw');
      work();
      probe.clock.enter(around);
    },
    [probe],
  );

  return (
    <figure className={styles.panel} aria-label={metric}>
      <figcaption className={styles.title}>{metric}</figcaption>
      {data && panel ? (
        <>
          <Plot data={data} look={look} events={events} timed={timed} />
          <Legend panel={panel} colours={colours} at={hover} />
          {panel.lines.length === 0 && <p className={styles.empty}>{t.page.noLines}</p>}
        </>
      ) : null}
    </figure>
  );
}

export const Panel = memo(PanelFace);
