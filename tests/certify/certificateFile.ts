/** The file of certificates that ships with the product: one for each browser that was tried, in a fixed order. */
import { type Certificate, type CertificateRule, PROTOCOL } from '../../src/measure/certificate.ts';
import type { Environment } from '../../src/measure/environment.ts';

/** What the rules found of the browser that an environment tells of. */
export function certificateOf(
  environment: Environment,
  rules: readonly CertificateRule[],
  createdAt: string,
): Certificate {
  const { app, commit, engine, platform, cores, isolated, headless, raster, refreshHz } = environment;
  const made = { protocol: PROTOCOL, createdAt, app, commit };
  return { ...made, engine, platform, cores, isolated, headless, raster, refreshHz, rules };
}

/** A certificate takes the place of an earlier one of the same engine, isolation and window. */
function keyOf({ engine, isolated, headless }: Certificate): string {
  return `${engine.split('.')[0]} ${isolated ? 'isolated' : 'plain'} ${headless ? 'headless' : 'window'}`;
}

/** The certificates with `fresh` among them, ordered by what they are of. */
export function withCertificates(kept: readonly Certificate[], fresh: readonly Certificate[]): Certificate[] {
  const byKey = new Map([...kept, ...fresh].map((certificate) => [keyOf(certificate), certificate]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, certificate]) => certificate);
}
