/** Builds and serves what certifying needs: the product isolated and not, and the builds that are to be refused. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, type Variant } from '../e2e/buildSite.ts';
import { findBrowser } from '../e2e/findBrowser.ts';
import { type Served, serveFolder } from '../e2e/serveFolder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The product as a host serves it that sends no isolating headers. */
    readonly plainSite: string;
    /** A plain development build. */
    readonly developmentSite: string;
  }
}

// biome-ignore lint/style/noDefaultExport: Vitest takes a global setup by its default export
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', findBrowser());
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-certify-'));
  const served: Served[] = [];
  const site = async (variant: Variant, isolated = true) => {
    const one = await serveFolder(join(folder, variant), { isolated });
    served.push(one);
    return one.url;
  };
  for (const variant of ['product', 'faults', 'developmentReact', 'development'] as const)
    await buildSite(variant, join(folder, variant));
  project.provide('site', await site('product'));
  project.provide('plainSite', await site('product', false));
  project.provide('faultSite', await site('faults'));
  project.provide('developmentReactSite', await site('developmentReact'));
  project.provide('developmentSite', await site('development'));
  return async () => {
    for (const one of served) one.close();
    await rm(folder, { recursive: true, force: true });
  };
}
