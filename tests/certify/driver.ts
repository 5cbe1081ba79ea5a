/** The driver: a browser with the site in it, asked from outside the page, and recorded where that is wanted. */
import type { Page } from 'playwright-core';
import type { Cell } from '../../src/measure/sample.ts';
import { type Opened, openPage } from '../e2e/openPage.ts';
import { type Recorded, record } from './record.ts';

/** Small, so that the page is soon at rest; `measure` brings loads of its own. */
const FIRST_LOAD = '#v=1&runs=20&metrics=1&points=200&visibleRuns=3';

type MeasureRequest = Parameters<typeof plimsoll.measure>[0];

export interface Driver extends Opened {
  measure(request: MeasureRequest): Promise<Cell>;
  /** Records the browser's trace while `work` runs. */
  record<T>(work: () => Promise<T>): Promise<Recorded<T>>;
}

export async function openDriver(site: string, prepare?: (page: Page) => Promise<void>): Promise<Driver> {
  const opened = await openPage({ site, hash: FIRST_LOAD, ...(prepare && { prepare }) });
  const { page, browser } = opened;
  return {
    ...opened,
    measure: (request) => page.evaluate((given) => plimsoll.measure(given), request),
    record: (work) => record(browser, work),
  };
}
