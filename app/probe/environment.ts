/** The facts of this browser and machine. Host and frame share process, clock and screen, so the host may read them. */
import { median } from 'simple-statistics';
import type { Environment } from '../../src/measure/environment.ts';
import { StageLedger } from '../../src/measure/stages.ts';
import type { RendererWord } from './rendererWord.ts';
import { hasScreenClock } from './screenClock.ts';

interface UserAgentData {
  readonly platform: string;
  getHighEntropyValues(
    hints: readonly string[],
  ): Promise<{ readonly fullVersionList?: readonly { brand: string; version: string }[] }>;
}

/** What the frame says of itself. */
export interface FrameWord {
  readonly react: RendererWord;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Takes half a second, for frames are counted. `scale` is that at which the host shows the frame. */
export async function readEnvironment(
  { react, width, height }: FrameWord,
  scale: number,
): Promise<Environment> {
  const { devtools, version, build } = react;
  return {
    app: __APP_VERSION__,
    commit: __APP_COMMIT__,
    userAgent: navigator.userAgent,
    ...(await product()),
    cores: navigator.hardwareConcurrency,
    pixelRatio: devicePixelRatio,
    isolated: crossOriginIsolated,
    timerStep: timerStep(),
    refreshHz: await refreshHz(),
    frame: { width, height, scale },
    production: import.meta.env.PROD,
    react: { version, build },
    devtools,
    headless: /headless/i.test(navigator.userAgent),
    ...raster(),
    screenClock: hasScreenClock(),
    clockCost: clockCost(),
  };
}

/** Chromium and what is made of it tell full versions only when asked; others say theirs in the user agent. */
async function product(): Promise<Pick<Environment, 'platform' | 'browser' | 'engine'>> {
  const { userAgentData } = navigator as Navigator & { readonly userAgentData?: UserAgentData };
  const list = (await userAgentData?.getHighEntropyValues(['fullVersionList']))?.fullVersionList ?? [];
  const platform = userAgentData?.platform ?? navigator.platform;
  const named = list
    .filter(({ brand }) => !/not.?a.?brand/i.test(brand.replaceAll(/[^a-z ]/gi, '')))
    .map(({ brand, version }) => `${brand} ${version}`);
  const engine = named.find((one) => one.startsWith('Chromium '));
  const said = /(Firefox|Version|Chrome)\/([\d.]+)/.exec(navigator.userAgent);
  const browser =
    named.find((one) => one !== engine) ?? engine ?? (said ? `${said[1]} ${said[2]}` : 'unknown');
  return { platform, browser, engine: engine ?? browser };
}

/** The least step between two different readings of the clock, of 200. */
function timerStep(): number {
  let least = Number.POSITIVE_INFINITY;
  for (let seen = 0; seen < 200; seen++) {
    const start = performance.now();
    let next = start;
    while (next === start) next = performance.now();
    least = Math.min(least, next - start);
  }
  return Math.round(least * 1e6) / 1e6;
}

/** From the median of 30 frame intervals; null where frames do not come. */
async function refreshHz(): Promise<number | null> {
  const times: number[] = [];
  const gathered = new Promise<void>((resolve) => {
    const tick = (now: number) => {
      times.push(now);
      if (times.length > 30) resolve();
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await Promise.race([gathered, new Promise((resolve) => setTimeout(resolve, 2000))]);
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  return gaps.length > 0 ? Math.round(10_000 / median(gaps)) / 10 : null;
}

/** Software drawing by the names that browsers give it. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** By the name of WebGL's device, which draws as the page itself is drawn. */
function raster(): Pick<Environment, 'raster' | 'gpu'> {
  const context = document.createElement('canvas').getContext('webgl');
  const named = context?.getExtension('WEBGL_debug_renderer_info');
  const gpu = named ? String(context?.getParameter(named.UNMASKED_RENDERER_WEBGL)) : null;
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  if (!gpu) return { raster: 'unknown', gpu: null };
  return { raster: SOFTWARE.test(gpu) ? 'software' : 'hardware', gpu };
}

/** Of the median of ten rounds, for a round may be interrupted. */
function clockCost(): number {
  const READS = 2000;
  const costs = Array.from({ length: 10 }, () => {
    const start = performance.now();
    const ledger = new StageLedger(() => performance.now(), start);
    for (let read = 0; read < READS; read++) ledger.enter(read % 2 ? 'react' : 'draw');
    return (performance.now() - start) / READS;
  });
  return median(costs);
}
