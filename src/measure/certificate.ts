/**
 * The calibration certificate: what a driver outside the page found when it held the page's clocks against the
 * browser's own trace (`npm run certify`). It speaks for a browser, not for a machine, and only for one like it.
 */
import type { Environment } from './environment.ts';

/** Version of the way trials are timed: a certificate of another speaks for other clocks. */
export const PROTOCOL = 1;

/** Experiments of MEASURING.md section 3. */
export const EXPERIMENTS = ['A', 'B', 'C', 'D', 'F', 'G', 'H', 'cost'] as const;
type Experiment = (typeof EXPERIMENTS)[number];

/** One claim that was put to the test. */
export interface CertificateRule {
  readonly experiment: Experiment;
  /** Tells rules of one experiment apart, such as "A isolated". */
  readonly id: string;
  /** What has to hold, in words and with its bounds. */
  readonly claim: string;
  readonly passed: boolean;
  /** Samples, faults or pairs that it was tried on. */
  readonly n: number;
  /** What was found; names end in their unit: `p95Ms`, `ratio`, `share`. */
  readonly figures: Readonly<Record<string, number>>;
}

export interface Certificate {
  readonly protocol: number;
  /** ISO 8601 with its zone. */
  readonly createdAt: string;
  /** Version and commit of the Plimsoll that was tried. */
  readonly app: string;
  readonly commit: string;
  /** Engine and full version, as the page under test was told it. */
  readonly engine: string;
  readonly platform: string;
  readonly cores: number;
  readonly isolated: boolean;
  readonly headless: boolean;
  readonly raster: Environment['raster'];
  readonly refreshHz: number | null;
  readonly rules: readonly CertificateRule[];
}

/** What a certificate and a reader's browser must have in common for the one to speak for the other. */
export type Mismatch = 'browser' | 'isolation' | 'headless' | 'protocol';

/** "Chromium 156" of "Chromium 156.0.8078.79". */
function majorOf(engine: string): string {
  return engine.split('.')[0]!;
}

/** Where the two differ; empty where the certificate speaks for this browser. */
export function mismatches(certificate: Certificate, environment: Environment): Mismatch[] {
  const same: readonly (readonly [Mismatch, boolean])[] = [
    ['browser', majorOf(certificate.engine) === majorOf(environment.engine)],
    ['isolation', certificate.isolated === environment.isolated],
    ['headless', certificate.headless === environment.headless],
    ['protocol', certificate.protocol === PROTOCOL],
  ];
  return same.filter(([, agrees]) => !agrees).map(([mismatch]) => mismatch);
}

/** Rules that the clocks broke, by their ids. */
export function brokenRules({ rules }: Certificate): string[] {
  return rules.filter(({ passed }) => !passed).map(({ id }) => id);
}

/** The certificate that speaks for `environment`, else the one that comes nearest; null where there is none. */
export function bestCertificate(
  certificates: readonly Certificate[],
  environment: Environment,
): Certificate | null {
  return certificates.reduce<Certificate | null>(
    (best, one) =>
      best === null || mismatches(one, environment).length < mismatches(best, environment).length
        ? one
        : best,
    null,
  );
}
