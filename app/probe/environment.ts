/** The facts of this browser and machine. Host and frame share process, clock and screen, so the host may read them. */
import type { Environment } from '../../src/measure/environment.ts';
import { hasScreenClock } from './screenClock.ts';

interface UserAgentData {
  readonly platform: string;
  getHighEntropyValues(
    hints: readonly string[],
  ): Promise<{ readonly fullVersionList?: readonly { brand: string; version: string }[] }>;
}

/** Takes half a second, for frames are counted. `frame` is the page's size in CSS pixels. */
export async function readEnvironment(frame: {
  readonly width: number;
  readonly height: number;
}): Promise<Environment> {
  const { platform, browser } = await product();
  return {
    app: __APP_VERSION__,
    userAgent: navigator.userAgent,
    browser,
    platform,
    cores: navigator.hardwareConcurrency,
    pixelRatio: devicePixelRatio,
    isolated: crossOriginIsolated,
    timerStep: timerStep(),
    refreshHz: await refreshHz(),
    frame: { ...frame, scale: 1 },
    production: import.meta.env.PROD,
    screenClock: hasScreenClock(),
  };
}

/** Chromium tells its full version only when asked; others say it in the user agent. */
async function product(): Promise<{ platform: string; browser: string }> {
  const { userAgentData } = navigator as Navigator & { readonly userAgentData?: UserAgentData };
  const list = (await userAgentData?.getHighEntropyValues(['fullVersionList']))?.fullVersionList ?? [];
  const brand = list.find((one) => !/not.?a.?brand/i.test(one.brand.replaceAll(/[^a-z ]/gi, '')));
  const named = /(Firefox|Version|Chrome)\/([\d.]+)/.exec(navigator.userAgent);
  const browser = brand ? `${brand.brand} ${brand.version}` : named ? `${named[1]} ${named[2]}` : 'unknown';
  return { platform: userAgentData?.platform ?? navigator.platform, browser };
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
  const gaps = times
    .slice(1)
    .map((time, i) => time - times[i]!)
    .sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)];
  return median ? Math.round(10_000 / median) / 10 : null;
}
