/** Builds the site once and serves it for all page tests, as `npm start` does. */
import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './findBrowser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: string;
    readonly browser: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', findBrowser());
  // In a process of its own: under the test runner's NODE_ENV this would be a development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env,
    stdio: 'inherit',
  });
  const server = await preview({ preview: { port: 4273 }, logLevel: 'warn' });
  project.provide('site', server.resolvedUrls!.local[0]!);
  return () => server.close();
}
