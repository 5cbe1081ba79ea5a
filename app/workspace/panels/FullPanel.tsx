/** A panel that fills the page, over the others, until it is closed. */
import { Dialog } from '@base-ui/react/dialog';
import { MoreHorizontal, X } from 'lucide-react';
import type { Panel } from '../../../src/page/pageModel.ts';
import { t } from '../../messages/messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { FULL_PLOT } from '../geometry.ts';
import { shownName } from '../shownName.ts';
import styles from './FullPanel.module.css';
import { Legend } from './Legend.tsx';
import { PanelPlot } from './PanelPlot.tsx';
import type { PanelActions } from './panelActions.ts';
import { usePanelHover } from './usePanelHover.ts';

export interface FullPanelProps {
  readonly panel: Panel;
  readonly colours: ReadonlyMap<number, string>;
  readonly focus: number | null;
  readonly actions: PanelActions;
  readonly onClose: () => void;
}

export function FullPanel({ panel, colours, focus, actions, onClose }: FullPanelProps) {
  const { at, onHover } = usePanelHover(actions);
  const name = shownName(panel.metric);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.full}>
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>{name}</Dialog.Title>
            <IconButton
              label={t.page.panelMenu(name)}
              aria-haspopup="menu"
              onClick={(event) => actions.openMenu(panel.metric, event.currentTarget)}
            >
              <MoreHorizontal aria-hidden />
            </IconButton>
            <Dialog.Close
              render={
                <IconButton label={t.page.closeFull}>
                  <X aria-hidden />
                </IconButton>
              }
            />
          </header>
          <figure className={styles.figure} aria-label={name}>
            <PanelPlot
              part="full"
              panel={panel}
              colours={colours}
              size={FULL_PLOT}
              focus={focus}
              actions={actions}
              onHover={onHover}
            />
            <Legend panel={panel} colours={colours} at={at} focus={focus} />
            {panel.lines.length === 0 && <p className={styles.empty}>{t.page.noLines}</p>}
          </figure>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
