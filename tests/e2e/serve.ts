/** Builds the site once and serves it for all page tests, as `npm start` does; beside it, the builds that measuring needs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildSite } from './buildSite.ts';
import { findBrowser } from './findBrowser.ts';
import { serveFolder } from './serveFolder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: string;
    readonly browser: string;
    /** The build that can be made slow in any stage. */
    readonly faultSite: string;
    /** A production build with the development build of React in it. */
    readonly developmentReactSite: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', findBrowser());
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-'));
  await buildSite('product');
  const server = await preview({ preview: { port: 4273 }, logLevel: 'warn' });
  project.provide('site', server.resolvedUrls!.local[0]!);
  const variant = async (name: 'faults' | 'developmentReact') => {
    await buildSite(name, join(folder, name));
    return serveFolder(join(folder, name), { isolated: true });
  };
  const faults = await variant('faults');
  const developmentReact = await variant('developmentReact');
  project.provide('faultSite', faults.url);
  project.provide('developmentReactSite', developmentReact.url);
  return async () => {
    faults.close();
    developmentReact.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
