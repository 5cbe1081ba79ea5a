/** Rules A and B: the page's clocks against the trace. */
import { max, min, quantile } from 'simple-statistics';
import type { CertificateRule } from '../../src/measure/certificate.ts';
import type { CheckedSample } from './clockEvidence.ts';
import { ruleOf } from './rule.ts';

/** As many samples as A and B are to be tried on at least. */
const ENOUGH = 60;

/** The marks that join page and trace stand where they say. */
export function joinRule(checked: readonly CheckedSample[], samples: number): CertificateRule {
  const lags = checked.map(({ trial }) => trial.markLag / 1000);
  const figures = {
    joinedShare: checked.length / samples,
    p50Ms: quantile(lags, 0.5),
    p95Ms: quantile(lags, 0.95),
  };
  return ruleOf({
    experiment: 'A',
    id: 'A clock join',
    claim:
      'Every trial is found in the trace by its marks, its t0 inside its own animation frame callback, and the ' +
      'tracer’s clock read at the mark agrees: p95 of the lag <= 0.5 ms.',
    passed: figures.joinedShare === 1 && figures.p95Ms <= 0.5,
    n: samples,
    figures,
  });
}

export function screenRule(checked: readonly CheckedSample[], isolated: boolean): CertificateRule {
  const errors = checked.flatMap(({ screenError }) => screenError ?? []);
  const size = errors.map(Math.abs);
  const figures = {
    p50Ms: quantile(errors, 0.5),
    p95AbsMs: quantile(size, 0.95),
    minMs: min(errors),
    maxMs: max(errors),
    missingShare: 1 - errors.length / checked.length,
  };
  const { p95AbsMs, minMs, maxMs } = figures;
  const exact = p95AbsMs <= 0.5 && max(size) <= 2;
  return ruleOf({
    experiment: 'A',
    id: isolated ? 'A screen, isolated' : 'A screen, not isolated',
    claim: isolated
      ? 'screen against FrameDisplayed: p95 of the error <= 0.5 ms, none above 2 ms.'
      : 'screen against FrameDisplayed: every error within -0.5 and +4.5 ms, for browsers round up to 4 ms here.',
    passed: errors.length >= ENOUGH && (isolated ? exact : minMs >= -0.5 && maxMs <= 4.5),
    n: errors.length,
    figures,
  });
}

export function mainRule(checked: readonly CheckedSample[]): CertificateRule {
  const known = checked.filter(({ mainError }) => mainError !== null);
  const errors = known.map(({ mainError }) => mainError!);
  const within = known.filter(({ mainError, sample }) => mainError! <= Math.max(10, 0.05 * sample.main));
  const figures = {
    p50Ms: quantile(errors, 0.5),
    p90Ms: quantile(errors, 0.9),
    minMs: min(errors),
    maxMs: max(errors),
    withinShare: within.length / known.length,
  };
  const { p50Ms, minMs, withinShare } = figures;
  return ruleOf({
    experiment: 'B',
    id: 'B main',
    claim:
      'main against the end of the frame’s Commit: late by <= 2 ms in the middle, by <= 10 ms or 5 % of the ' +
      'window in 9 of 10, never early by more than 0.5 ms.',
    passed: errors.length >= ENOUGH && p50Ms <= 2 && withinShare >= 0.9 && minMs >= -0.5,
    n: errors.length,
    figures,
  });
}
