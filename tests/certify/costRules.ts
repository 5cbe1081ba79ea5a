/** Rules C and F, and what timing costs: what the claimed windows leave out, and what the instruments add to them. */
import { chunk, max, quantile } from 'simple-statistics';
import type { CertificateRule } from '../../src/measure/certificate.ts';
import { estimate } from '../../src/measure/interval.ts';
import type { Cell, Sample } from '../../src/measure/sample.ts';
import { byVisit, countedSamples } from '../../src/measure/summarise.ts';
import type { ClockEvidence } from './clockEvidence.ts';
import type { LeftAlone } from './leftAlone.ts';
import { ruleOf } from './rule.ts';

/** The end of a trial leaves nothing out, but for the harness's own tidying up. */
export function escapedRule({ load, checked }: ClockEvidence, alone: LeftAlone): CertificateRule {
  const shares = checked.map(({ after, sample }) => Math.max(0, after - alone.harness) / sample.main);
  const figures = {
    p50Share: quantile(shares, 0.5),
    p90Share: quantile(shares, 0.9),
    leftAloneShare: alone.share,
    harnessMs: alone.harness,
  };
  return ruleOf({
    experiment: 'C',
    id: `C ${load}`,
    claim:
      'Script, layout, paint and raster after the later end, less what taking down the harness’s beacon costs on ' +
      'the same page at rest: <= 5 % of the window in the middle; script and layout of the page left alone for ' +
      '500 ms: <= 5 % of its window.',
    passed: figures.p50Share <= 0.05 && figures.leftAloneShare <= 0.05,
    n: shares.length,
    figures,
  });
}

/** Recording slows the page: reported, for figures that are published were never recorded. */
export function observerRule(evidence: readonly ClockEvidence[]): CertificateRule {
  const figures: Record<string, number> = {};
  for (const { load, recorded, unrecorded } of evidence) {
    const over = recorded.summary?.main.median;
    const under = unrecorded?.summary?.main.median;
    if (over && under) figures[`${load}Ratio`] = over / under;
  }
  return ruleOf({
    experiment: 'F',
    id: 'F recording',
    claim:
      'What recording the trace does to render: reported, not bounded. Recorded figures prove the clocks and are ' +
      'never published.',
    passed: true,
    n: evidence.reduce((sum, { recorded }) => sum + countedSamples(recorded.samples).length, 0),
    figures,
  });
}

/** Readings of the clock inside the window, times what one costs. */
export function clockReadsRule(evidence: readonly ClockEvidence[], clockCost: number): CertificateRule {
  const figures: Record<string, number> = {};
  for (const { load, recorded, unrecorded } of evidence) {
    const shares = countedSamples((unrecorded ?? recorded).samples).map(
      ({ clockReads, main }) => (clockReads * clockCost) / main,
    );
    figures[`${load}Share`] = shares.length > 0 ? max(shares) : Number.MAX_VALUE;
  }
  return ruleOf({
    experiment: 'cost',
    id: 'cost clock reads',
    claim:
      'Readings of the clock inside the window, times what one costs here: <= 1 % of render in every sample.',
    passed: Object.values(figures).every((share) => share <= 0.01),
    n: evidence.length,
    figures,
  });
}

/**
 * What timing the stages costs: each sample over the control beside it, in the same frame, where first and second
 * take turns. So neither the frame nor the moment is between the two. Stages change until the page is complete and
 * not after, so the way to completion is compared; of render, which is longer, they cost a smaller share.
 */
export function stagesRule(cells: readonly Cell[]): CertificateRule {
  const visits = cells.flatMap(({ samples }) =>
    byVisit(samples, ({ seq }) => seq).map((visit) => pairsIn(visit.map((seq) => samples[seq]!))),
  );
  const toCompletion = ({ main, stages }: Sample) => main - (stages.browser ?? 0);
  const ratios = visits.flat().map(({ sample, control }) => toCompletion(sample) / toCompletion(control));
  const { median: ratio, lo, hi, n } = estimate(ratios);
  const whole = estimate(visits.flat().map(({ sample, control }) => sample.main / control.main));
  return ruleOf({
    experiment: 'cost',
    id: 'cost stages',
    claim:
      'From t0 to completion with the stages timed over the same without, sample by sample in turn: upper bound of ' +
      'the ratio <= 1.05. Beside it the ratio of renders.',
    passed: hi !== null && hi <= 1.05,
    n,
    figures: {
      ratio,
      ...(lo !== null && hi !== null && { loRatio: lo, hiRatio: hi }),
      renderRatio: whole.median,
      ...(whole.lo !== null && whole.hi !== null && { renderLoRatio: whole.lo, renderHiRatio: whole.hi }),
    },
  });
}

interface Pair {
  readonly sample: Sample;
  readonly control: Sample;
}

/** Of one visit: after the cold one and the warm-ups, each two are a sample and its control in either order. */
function pairsIn(samples: readonly Sample[]): Pair[] {
  const paired = samples.filter(({ phase, flags }) => phase === 'warm' && !flags.includes('warm-up'));
  return chunk(paired, 2).flatMap((two) => {
    const control = two.find(({ reason }) => reason === 'control');
    const sample = two.find(({ valid }) => valid);
    return control && sample ? [{ sample, control }] : [];
  });
}
