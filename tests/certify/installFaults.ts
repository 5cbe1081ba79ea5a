/**
 * What the driver puts into documents and workers, to fault the trials that a plan names. Each function is sent to
 * the browser as text, so it stands alone: it knows no name of this module.
 */
import type { Fault, Injected } from './faults.ts';

/** Runs in every document before its scripts; acts in frames alone. A frame tells trials by their marks. */
export function installInDocument(): void {
  if (!new URLSearchParams(location.search).has('frame')) return;
  const host = parent as Window & typeof globalThis;
  const workers = new BroadcastChannel('plimsoll-faults');
  const tellWorkers = (fault: Fault | undefined) =>
    workers.postMessage(fault?.at === 'backend' || fault?.at === 'worker' ? fault : undefined);
  // The host asks a frame for readings of the drift sentinel and for live updates too; faults are for samples.
  let isSample = false;
  addEventListener('message', ({ ports }) =>
    ports[0]?.addEventListener('message', ({ data }) => {
      isSample = data?.name === 'sample' && data.args[0].phase !== 'live';
    }),
  );
  let trials = 0;
  let current: { -readonly [K in keyof Injected]: Injected[K] } = { at: 'none', dose: 0, times: 0 };
  tellWorkers(undefined);

  /** The next trial's. */
  const nextFault = (): Fault | undefined => {
    const { skip, faults } = host.plimsollFaultPlan ?? { skip: 0, faults: [] };
    return trials < skip || !isSample ? undefined : faults[host.plimsollFaultAt % faults.length];
  };
  const burn = () => {
    current.times++;
    const until = performance.now() + current.dose;
    while (performance.now() < until);
  };
  const fire = (at: string) => {
    if (current.at === at && current.times === 0) burn();
  };

  const sheetOf = (rule: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    return sheet;
  };
  // Made beforehand: to read a long rule takes time itself.
  const sheets: Record<string, CSSStyleSheet> = {
    // Skipped by layout that script asks for, and laid out once the page is rendered.
    layout:
      sheetOf(`figcaption { content-visibility: auto } figcaption::after { display: block; height: 0; width: 20px;
      overflow: hidden; font-size: 4px; white-space: normal; overflow-wrap: anywhere;
      content: "${'plimsoll load line '.repeat(15000)}" }`),
    raster: sheetOf(
      'figure { filter: blur(40px) drop-shadow(0 0 40px red) drop-shadow(0 0 60px blue) drop-shadow(0 0 80px lime) }',
    ),
    beacon: sheetOf('[elementtiming] { left: -9999px !important; right: auto !important }'),
  };
  let late: HTMLElement | undefined;
  const begin: Record<string, () => void> = {
    observer: () =>
      new ResizeObserver((_, observer) => {
        observer.disconnect();
        fire('observer');
      }).observe(document.documentElement),
    hidden: () => {
      current.times++;
      const documents = [document, host.document];
      const set = (state: string) => {
        for (const one of documents) {
          Object.defineProperty(one, 'visibilityState', { value: state, configurable: true });
          one.dispatchEvent(new Event('visibilitychange'));
        }
      };
      setTimeout(set, 5, 'hidden');
      setTimeout(set, 5 + current.dose, 'visible');
    },
  };
  const end: Record<string, () => void> = {
    late: () =>
      setTimeout(() => {
        current.times++;
        const chart = document.createElement('canvas');
        chart.getContext('2d')!.fillRect(0, 0, 100, 100);
        document.body.append(chart);
        late = chart;
      }, current.dose),
    disturb: () => {
      current.times++;
      host.plimsollDisturb?.();
    },
  };

  const begun = (id: string) => {
    const fault = nextFault();
    if (fault) host.plimsollFaultAt++;
    trials++;
    current = { ...(fault ?? { at: 'none', dose: 0 }), times: 0 };
    if (host.plimsollInjected) host.plimsollInjected[id] = current;
    late?.remove();
    const sheet = sheets[current.at];
    if (sheet) current.times++;
    if (sheet || document.adoptedStyleSheets.length > 0) document.adoptedStyleSheets = sheet ? [sheet] : [];
    begin[current.at]?.();
  };
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    const [, what, id] = /^plimsoll:(t0|main):(\d+)$/.exec(name) ?? [];
    if (what === 't0') begun(id!);
    if (what === 'main') {
      end[current.at]?.();
      tellWorkers(nextFault());
    }
    return mark(name, options);
  };

  const { stroke } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.stroke = function strokeOf(
    this: CanvasRenderingContext2D,
    ...args: unknown[]
  ) {
    fire('draw');
    Reflect.apply(stroke, this, args);
  };
  globalThis.plimsollFault = (point) => {
    if (point === 'effect' && current.at === 'microtask') queueMicrotask(() => fire('microtask'));
    fire(point);
  };
}

/** Runs in a worker. A frame tells its workers before each trial what is to befall them in it. */
export function installInWorker(): void {
  if (globalThis.plimsollFault) return;
  let armed: Fault | undefined;
  new BroadcastChannel('plimsoll-faults').onmessage = ({ data }: MessageEvent<Fault | undefined>) => {
    armed = data;
  };
  globalThis.plimsollFault = (point) => {
    if (armed?.at !== point) return;
    const until = performance.now() + armed.dose;
    armed = undefined;
    while (performance.now() < until);
  };
}
