/** One panel: the lines of a metric, their legend, and the values under the cursor. */
import { MoreHorizontal } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Panel as PanelModel } from '../../../src/page/pageModel.ts';
import { t } from '../../messages/messages.ts';
import { PlainIconButton } from '../../ui/PlainIconButton.tsx';
import { shownName } from '../shownName.ts';
import { Legend } from './Legend.tsx';
import styles from './Panel.module.css';
import { PanelPlot } from './PanelPlot.tsx';
import type { PanelActions } from './panelActions.ts';
import { usePanelHover } from './usePanelHover.ts';
import type { PlotSize } from './usePlotLook.ts';

export interface PanelProps {
  /** The name under which it reports that it is drawn. */
  readonly part: string;
  readonly metric: string;
  /** Undefined while the panel is not mounted: out of view. */
  readonly panel: PanelModel | undefined;
  readonly colours: ReadonlyMap<number, string>;
  readonly size: PlotSize;
  /** The line that stands out in all panels. */
  readonly focus: number | null;
  readonly actions: PanelActions;
}

function PanelFace({ part, metric, panel, colours, size, focus, actions }: PanelProps) {
  const { at, onHover } = usePanelHover(actions);
  const name = shownName(metric);
  const lines = useMemo(() => new Set(panel?.lines.map(({ run }) => run)), [panel]);
  const own = focus !== null && lines.has(focus) ? focus : null;
  return (
    <figure className={styles.panel} aria-label={name}>
      <figcaption className={styles.title}>
        <span title={metric}>{name}</span>
        <PlainIconButton
          label={t.page.panelMenu(name)}
          aria-haspopup="menu"
          onClick={(event) => actions.openMenu(metric, event.currentTarget)}
        >
          <MoreHorizontal aria-hidden />
        </PlainIconButton>
      </figcaption>
      {panel && (
        <>
          <PanelPlot
            part={part}
            panel={panel}
            colours={colours}
            size={size}
            focus={own}
            actions={actions}
            onHover={onHover}
          />
          <Legend panel={panel} colours={colours} at={at} focus={own} />
          {panel.lines.length === 0 && <p className={styles.empty}>{t.page.noLines}</p>}
        </>
      )}
    </figure>
  );
}

export const Panel = memo(PanelFace);
