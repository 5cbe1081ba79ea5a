/** The Workspace: rail at the left, the page under test in the middle, timings at the bottom. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import styles from './App.module.css';
import { Dock } from './controls/dock/Dock.tsx';
import { StatusOverlay } from './controls/dock/StatusOverlay.tsx';
import { SpecRail } from './controls/rail/SpecRail.tsx';
import { Notices } from './controls/top/Notices.tsx';
import { TopBar } from './controls/top/TopBar.tsx';
import type { Conductor } from './frame/conductor.ts';
import { FrameHost } from './frame/FrameHost.tsx';
import { useApp } from './store/appStore.ts';
import { ToastHost } from './ui/ToastHost.tsx';

export interface AppProps {
  readonly conductor: Conductor;
}

export function App({ conductor }: AppProps) {
  const setScale = useApp((state) => state.setScale);
  return (
    <CSPProvider disableStyleElements>
      <div className={styles.app}>
        <TopBar conductor={conductor} />
        <div className={styles.rail}>
          <SpecRail />
        </div>
        <div className={styles.stage}>
          <Notices />
          <FrameHost conductor={conductor} onScale={setScale} />
          <StatusOverlay conductor={conductor} />
        </div>
        <Dock conductor={conductor} />
        <ToastHost />
      </div>
    </CSPProvider>
  );
}
