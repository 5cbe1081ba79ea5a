/** A rule of the certificate: what was claimed, what was found, and whether it held. */
import type { CertificateRule } from '../../src/measure/certificate.ts';

/** Rounds the figures to what they are good for; what is not a number was not found. */
export function ruleOf(rule: CertificateRule): CertificateRule {
  const rounded = Object.entries(rule.figures)
    .filter(([, value]) => Number.isFinite(value))
    .map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]);
  return { ...rule, figures: Object.fromEntries(rounded) };
}

/** The rule of an experiment that could not be carried out: it proves nothing, so it did not hold. */
export function brokenRule({ experiment, id }: Pick<CertificateRule, 'experiment' | 'id'>, error: unknown) {
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return ruleOf({
    experiment,
    id,
    claim: `The experiment broke: ${message}`,
    passed: false,
    n: 0,
    figures: {},
  });
}
