/** The dock: the last figures and what goes on in its head, under it the timings or the findings. */
import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import type { DockTab } from '../../store/layoutSlice.ts';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import { FindingsTab } from '../findings/FindingsTab.tsx';
import styles from './Dock.module.css';
import { FoldDock } from './FoldDock.tsx';
import { Headline } from './Headline.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TimingsPanel } from './TimingsPanel.tsx';

export interface DockProps {
  readonly conductor: Conductor;
}

export function Dock({ conductor }: DockProps) {
  const tab = useApp((state) => state.dockTab);
  const folded = useApp((state) => state.parts.dock.folded);
  const showInDock = useApp((state) => state.showInDock);
  return (
    <Tabs.Root
      className={styles.dock}
      render={<section aria-label={t.dock.region} />}
      value={tab}
      onValueChange={(next: DockTab) => showInDock(next)}
    >
      <div className={styles.head}>
        <Tabs.List className={styles.tabs} aria-label={t.dock.region}>
          <Tab value="timings">{t.dock.tabs.timings}</Tab>
          <Tab value="findings">
            <FindingsTab />
          </Tab>
        </Tabs.List>
        <Headline />
        <StatusLine conductor={conductor} />
        <FoldDock />
      </div>
      {!folded && (
        <>
          <Tabs.Panel value="timings" className={styles.panel}>
            <TimingsPanel />
          </Tabs.Panel>
          <Tabs.Panel value="findings" className={styles.panel}>
            <FindingsPanel conductor={conductor} />
          </Tabs.Panel>
        </>
      )}
    </Tabs.Root>
  );
}

interface TabProps {
  readonly value: DockTab;
  readonly children: ReactNode;
}

function Tab({ value, children }: TabProps) {
  const showInDock = useApp((state) => state.showInDock);
  return (
    // A press on the tab that is chosen already unfolds the dock.
    <Tabs.Tab value={value} className={styles.tab} onClick={() => showInDock(value)}>
      {children}
    </Tabs.Tab>
  );
}
