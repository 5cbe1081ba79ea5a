/** A fresh browser page on the site, watched for what must never happen: console noise and foreign requests. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { Handle } from '../../app/handle.ts';
import { launchBrowser } from './launchBrowser.ts';

declare global {
  var plimsoll: Handle;
}

export interface Opened {
  readonly page: Page;
  /** All pages of a test file stand in one, each in a context of its own. */
  readonly browser: Browser;
  /** Console messages of level warning and error, page errors, and requests that left the origin. */
  readonly noise: string[];
  /** Ends the page and all that it has kept. */
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** Address of a build other than the product. */
  readonly site?: string;
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** What is done to the page before it loads anything. */
  readonly prepare?: (page: Page) => Promise<void>;
}

let shared: Browser | undefined;
afterAll(() => shared?.close());

export async function openPage({
  site = inject('site'),
  hash = '',
  width = 1440,
  height = 900,
  theme = 'light',
  prepare,
}: Opening = {}): Promise<Opened> {
  if (!shared?.isConnected()) shared = await launchBrowser(inject('browser'));
  const browser = shared;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('blob:'))
      noise.push(`foreign: ${request.url()}`);
  });
  await prepare?.(page);
  await page.goto(`${site}${hash}`);
  await firstPaint(page);
  return { page, browser, noise, close: () => context.close() };
}

/** Until the page under test shows a panel. */
async function firstPaint(page: Page): Promise<void> {
  await page.frameLocator('iframe').locator('canvas').first().waitFor({ timeout: 60_000 });
}
