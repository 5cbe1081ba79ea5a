/** A fresh browser page on the site, watched for what must never happen: console noise and foreign requests. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Handle } from '../../app/handle.ts';

declare global {
  var plimsoll: Handle;
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  readonly page: Page;
  readonly browser: Browser;
  /** Console messages of level warning and error, page errors, and requests that left the origin. */
  readonly noise: string[];
}

export interface Opening {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

export async function openPage({
  hash = '',
  width = 1440,
  height = 900,
  theme = 'light',
}: Opening = {}): Promise<Opened> {
  const site = inject('site');
  const browser = await chromium.launch({ executablePath: inject('browser'), args: ARGS });
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
  await page.goto(`${site}${hash}`);
  await firstPaint(page);
  return { page, browser, noise };
}

/** Until the page under test shows a panel. */
async function firstPaint(page: Page): Promise<void> {
  await page.frameLocator('iframe').locator('canvas').first().waitFor({ timeout: 60_000 });
}
