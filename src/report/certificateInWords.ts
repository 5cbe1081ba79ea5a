/** The calibration certificate in words: for which browser the clocks were proved, and what each rule found. */
import {
  countInWords,
  dayInWords,
  figureInWords,
  percentInWords,
  timeInWords,
  timesInWords,
} from '../base/figures.ts';
import {
  brokenRules,
  type Certificate,
  type CertificateRule,
  type Mismatch,
  mismatches,
  PROTOCOL,
} from '../measure/certificate.ts';
import type { Environment } from '../measure/environment.ts';

export interface RuleInWords {
  readonly id: string;
  readonly claim: string;
  /** "p50 0 ms, p95 0.17 ms". */
  readonly found: string;
  /** Samples, faults or pairs that it was tried on. */
  readonly n: string;
  readonly passed: boolean;
}

export interface CertificateInWords {
  readonly headline: string;
  readonly rules: readonly RuleInWords[];
}

export function certificateInWords(
  certificate: Certificate | null,
  environment: Environment,
): CertificateInWords {
  if (certificate === null)
    return {
      headline: 'The clock was not checked on this browser, and there is no certificate of another.',
      rules: [],
    };
  const differing = mismatches(certificate, environment);
  const headline =
    differing.length === 0 ? provedInWords(certificate) : strangeInWords(certificate, environment, differing);
  return { headline, rules: certificate.rules.map(ruleInWords) };
}

function provedInWords(certificate: Certificate): string {
  const { rules, createdAt } = certificate;
  const broken = brokenRules(certificate);
  const held = `${rules.length - broken.length} of ${rules.length} rules held`;
  const rest = broken.length === 0 ? '' : `; broken: ${broken.join(', ')}`;
  const [browser, ...manner] = kindOf(certificate);
  return (
    `The clocks of ${browser} (${manner.join(', ')}) were held against the browser's own trace ` +
    `on ${dayInWords(createdAt)}: ${held}${rest}.`
  );
}

function strangeInWords(
  certificate: Certificate,
  environment: Environment,
  differing: readonly Mismatch[],
): string {
  const there = kindOf(certificate);
  const here = kindOf(environment);
  if (differing.includes('protocol')) {
    there.push(`timed by protocol ${certificate.protocol}`);
    here.push(`timed by protocol ${PROTOCOL}`);
  }
  return (
    'The clock was not checked on this browser: ' +
    `the certificate at hand is of ${there.join(', ')}; this is ${here.join(', ')}.`
  );
}

/** What a certificate speaks for: "Chromium 156", "headless", "isolated". */
function kindOf({ engine, headless, isolated }: Pick<Environment, 'engine' | 'headless' | 'isolated'>) {
  const major = engine.split('.')[0]!;
  return [major, headless ? 'headless' : 'with a window', isolated ? 'isolated' : 'not isolated'];
}

function ruleInWords({ id, claim, figures, n, passed }: CertificateRule): RuleInWords {
  const found = Object.entries(figures).map(([name, value]) => foundInWords(name, value));
  return { id, claim, found: found.join(', '), n: countInWords(n), passed };
}

/** Names end in their unit: `p95Ms` is "p95 0.17 ms", `escapedShare` "escaped 4.2 %", `ratio` "1.02 x". */
const UNITS: readonly (readonly [RegExp, (value: number) => string])[] = [
  [/(^m|M)s$/, timeInWords],
  [/(^s|S)hare$/, percentInWords],
  [/(^r|R)atio$/, timesInWords],
];

function foundInWords(name: string, value: number): string {
  const [ending, inWords] = UNITS.find(([pattern]) => pattern.test(name)) ?? [/$^/, figureInWords];
  const of = name
    .replace(ending, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
  return of === '' ? inWords(value) : `${of} ${inWords(value)}`;
}
