/** The Workspace: rail at the left, the page under test in the middle, timings and findings at the bottom. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dock } from './controls/dock/Dock.tsx';
import { StatusOverlay } from './controls/dock/StatusOverlay.tsx';
import { HowMeasured } from './controls/how/HowMeasured.tsx';
import { Palette } from './controls/palette/Palette.tsx';
import { SpecRail } from './controls/rail/SpecRail.tsx';
import { Techniques } from './controls/techniques/Techniques.tsx';
import { Notices } from './controls/top/Notices.tsx';
import { TopBar } from './controls/top/TopBar.tsx';
import type { Conductor } from './frame/conductor.ts';
import { FrameHost } from './frame/FrameHost.tsx';
import { Shell } from './Shell.tsx';
import { useApp } from './store/appStore.ts';
import { ToastHost } from './ui/ToastHost.tsx';

export interface AppProps {
  readonly conductor: Conductor;
}

export function App({ conductor }: AppProps) {
  const setScale = useApp((state) => state.setScale);
  return (
    <CSPProvider disableStyleElements>
      <Shell
        top={<TopBar conductor={conductor} />}
        rail={<SpecRail />}
        stage={
          <>
            <Notices />
            <FrameHost conductor={conductor} onScale={setScale} />
            <StatusOverlay conductor={conductor} />
          </>
        }
        dock={<Dock conductor={conductor} />}
      />
      <HowMeasured />
      <Techniques />
      <Palette conductor={conductor} />
      <ToastHost />
    </CSPProvider>
  );
}
