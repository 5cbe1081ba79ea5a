/** More of rule H: one load in many cells, measured in rounds. Two of them differ in nothing, so their ratio is 1. */
import { chunk, max, quantile } from 'simple-statistics';
import { type Ratio, ratioOf } from '../../src/measure/bootstrap.ts';
import type { CertificateRule } from '../../src/measure/certificate.ts';
import type { Cell } from '../../src/measure/sample.ts';
import { byVisit, countedSamples } from '../../src/measure/summarise.ts';
import { ruleOf } from './rule.ts';

const SEED = 20_231_123;

const visitsOf = ({ samples }: Cell): number[][] => byVisit(countedSamples(samples), ({ main }) => main);

/** Null where there are too few visits for an interval. */
function ratioOfPair([a, b]: readonly Cell[]): Ratio | null {
  return a && b ? ratioOf(visitsOf(a), visitsOf(b), { seed: SEED }) : null;
}

/** Cells of one load, two by two. */
export function sameRule(cells: readonly Cell[]): CertificateRule {
  const pairs = chunk([...cells], 2);
  const known = pairs.flatMap((pair) => ratioOfPair(pair) ?? []);
  const holding = known.filter(({ lo, hi }) => lo <= 1 && 1 <= hi).length;
  const outside = pairs.length - holding;
  const sizes = known.map(({ ratio }) => Math.max(ratio, 1 / ratio));
  return ruleOf({
    experiment: 'H',
    id: 'H same against same',
    claim:
      'The interval of the ratio of a load to itself holds 1 in >= 93 % of pairs, or in all but 2 of 20: intervals ' +
      'that hold the truth in 95 % of cases fail this in 1 of 13 runs, those that hold it in 80 % in 4 of 5.',
    passed: known.length > 0 && (holding / pairs.length >= 0.93 || (pairs.length >= 20 && outside <= 2)),
    n: pairs.length,
    figures: {
      holdingShare: holding / pairs.length,
      outside,
      ...(sizes.length > 0 && { p50Ratio: quantile(sizes, 0.5), maxRatio: max(sizes) }),
    },
  });
}

/** Both medians of each pair, and their ratio with its interval; pairs whose interval misses 1 are marked. */
export function pairsTable(cells: readonly Cell[]): string {
  const lines = chunk([...cells], 2).map((pair, i) => {
    const medians = pair.map(({ summary }) => `${(summary?.main.median ?? 0).toFixed(1)} ms`).join(' / ');
    const found = ratioOfPair(pair);
    if (!found) return `${i + 1}  ${medians}  no interval`;
    const { ratio, lo, hi } = found;
    const mark = lo <= 1 && 1 <= hi ? '' : '  misses 1';
    return `${i + 1}  ${medians}  ${ratio.toFixed(3)} [${lo.toFixed(3)}, ${hi.toFixed(3)}]${mark}`;
  });
  return ['The same load against itself:', ...lines].join('\n');
}
