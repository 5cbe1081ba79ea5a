import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { toMarkdown } from '../../src/report/markdown.ts';
import { samplesCsv } from '../../src/report/samplesCsv.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

describe('a host that sends no headers of ours', () => {
  it('serves a working page that says what is less exact, under the policy in the page', async () => {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/^\/sub\//, '/');
      const file = join('dist', path === '/' ? 'index.html' : path);
      if (!existsSync(file)) return response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
      return createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const browser = await chromium.launch({
      executablePath: inject('browser'),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // In a folder of the host, as project pages are.
    await page.goto(`http://127.0.0.1:${port}/sub/#v=1&runs=20`);
    await page.frameLocator('iframe').locator('canvas').first().waitFor();
    // The facts of the browser are read after the first drawing.
    const said = await page.getByText('not cross-origin isolated').innerText();
    await page.getByText(/warm samples$/).waitFor({ timeout: 60_000 });
    const report = await page.evaluate(() => plimsoll.report());
    const blocked = await page.evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
      });
      await fetch('https://example.com/').catch(() => undefined);
      return violated;
    });
    await browser.close();
    server.close();
    expect(said).toContain('npm start');
    expect(report.environment.isolated).toBe(false);
    expect(report.gates).toContainEqual({ id: 'not-isolated', level: 'flagged' });
    expect(toMarkdown(report)).toContain('**Not isolated:**');
    for (const row of samplesCsv(report).trim().split('\r\n').slice(1)) expect(row).toContain('not-isolated');
    expect(blocked).toBe('connect-src');
  });
});
