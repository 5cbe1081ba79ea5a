/** The frame's own entry: says that it is ready, takes its ports from the host, and serves. */
import { createRoot } from 'react-dom/client';
import type { FrameWord } from '../probe/environment.ts';
import { rendererWord } from '../probe/rendererWord.ts';
import { connect } from '../workers/client.ts';
import type { BackendCalls, DecodeCalls } from '../workers/protocol.ts';
import { serve } from '../workers/serve.ts';
import type { WorkspaceActions } from '../workspace/workspaceActions.ts';
import { FrameServer } from './frameServer.ts';
import { handOnHostKeys } from './hostKeys.ts';
import { PageUnderTest } from './pageUnderTest.tsx';
import { CONNECT, type FrameCalls, type FrameEvent, READY } from './protocol.ts';

/** What browsers report as an error where an observed element changes its size once more in a frame: they go on in the next. */
const HARMLESS = 'ResizeObserver loop';

export function startFrame(element: HTMLElement): void {
  document.documentElement.dataset.frame = '';
  addEventListener('message', function take({ data, ports, source, origin }: MessageEvent) {
    if (data?.kind !== CONNECT || source !== parent || origin !== location.origin) return;
    removeEventListener('message', take);
    document.documentElement.dataset.theme = data.theme;
    open(element, ports as [MessagePort, MessagePort, MessagePort]);
  });
  const facts: FrameWord = { react: rendererWord(), width: innerWidth, height: innerHeight };
  handOnHostKeys();
  parent.postMessage({ kind: READY, facts }, location.origin);
}

function open(
  element: HTMLElement,
  [calls, events, backend]: readonly [MessagePort, MessagePort, MessagePort],
): void {
  const decodeWorker = new Worker(new URL('../workers/decode.worker.ts', import.meta.url), {
    type: 'module',
  });
  const { port1, port2 } = new MessageChannel();
  decodeWorker.postMessage(null, [port2]);
  const actions: WorkspaceActions = {
    change: (change) => server.touch(change),
    ask: async (query) => server.asker()(query),
    asker: () => server.asker(),
  };
  const page = new PageUnderTest(createRoot(element), connect<DecodeCalls>(port1), actions);
  const say = (event: FrameEvent) => events.postMessage(event);
  const server = new FrameServer(page, connect<BackendCalls>(backend), say);
  serve<FrameCalls>(calls, (request, call) => server.handle(request, call));
  for (const hand of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(hand, () => server.hold(), { capture: true, passive: true });
  addEventListener('error', ({ message }) => {
    if (!message.startsWith(HARMLESS)) say({ kind: 'broken', error: message });
  });
}
