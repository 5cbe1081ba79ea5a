/** Builds the site once and serves it for all page tests, as `npm start` does. */
import { build, preview } from 'vite';
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
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: 4273 }, logLevel: 'warn' });
  project.provide('site', server.resolvedUrls!.local[0]!);
  return () => server.close();
}
