/** One reading of the drift sentinel: its scene drawn some times through the clock of every sample. */
import { median } from 'simple-statistics';
import { SENTINEL_VERSION, type Sentinel } from '../../src/measure/sentinel.ts';
import { watchDisturbances } from '../probe/disturbances.ts';
import { quiet } from '../probe/quiet.ts';
import { sinceHost } from '../probe/traceMarks.ts';
import type { PageUnderTest } from './pageUnderTest.tsx';
import { timedWindow } from './timedWindow.ts';

/** A first draw warms the code up; the median of the others is the reading. */
const DRAWS = 4;

/** Null where a hand, another size or a hidden tab came between. */
export async function readSentinel(page: PageUnderTest): Promise<Sentinel | null> {
  const disturbances = watchDisturbances();
  const at = sinceHost(performance.now());
  const mains: number[] = [];
  const screens: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    page.clear();
    await quiet();
    const render = () => page.renderSentinel();
    const work = async () => ({ parts: ['scene'], offThread: 0, render });
    const { start, end, screen, reason } = await timedWindow(
      { work, relay: page.relay, stages: true },
      () => undefined,
    );
    if (reason) break;
    if (draw === 0) continue;
    mains.push(end - start);
    if (screen !== null) screens.push(screen - start);
  }
  page.clear();
  if (disturbances.end() || mains.length < DRAWS - 1) return null;
  const screen = screens.length === mains.length ? median(screens) : null;
  return { version: SENTINEL_VERSION, at, main: median(mains), screen };
}
