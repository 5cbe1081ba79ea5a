/** The certificates that ship with the build, and the one that speaks for this browser or comes nearest. */
import { bestCertificate, type Certificate } from '../../src/measure/certificate.ts';
import type { Environment } from '../../src/measure/environment.ts';
import certificates from './certificates.json' with { type: 'json' };

export function certificateFor(environment: Environment): Certificate | null {
  return bestCertificate(certificates as readonly Certificate[], environment);
}
