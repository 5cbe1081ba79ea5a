/** What a reader must know of a cell before using its figures: warnings that can be read off the cell itself. */
import { fineTimeInWords, percentInWords } from '../base/figures.ts';
import type { Environment } from '../measure/environment.ts';
import type { Cell, Sample, Stop } from '../measure/sample.ts';
import { countedSamples, nearestMedian } from '../measure/summarise.ts';
import { reasonInWords } from './sampleWords.ts';

/** Shares of invalid samples above this are warned of. */
const MOST_INVALID = 0.1;
/** Fewer samples have no interval of 95 %. */
const LEAST_SAMPLES = 6;
/** Share of a sample's render that timing it may take; DESIGN.md section 8. */
const MOST_COST = 0.01;

/** Sentences without an end, to stand after the cell's name or in its row. */
export function cellWarnings(cell: Cell, environment: Environment): string[] {
  return [
    ...stopWarning(cell),
    ...intervalWarning(cell),
    ...invalidWarning(cell),
    ...driftWarning(cell),
    ...costWarning(cell, environment),
  ];
}

/** Warm-ups and controls are apart: they count for nothing by plan, not because something went wrong. */
export function isApart({ reason }: Sample): boolean {
  return reason === 'warm-up' || reason === 'control';
}

export function invalidSamples(samples: readonly Sample[]): Sample[] {
  return samples.filter((sample) => !sample.valid && !isApart(sample));
}

const STOPS: Readonly<Partial<Record<Stop['ended'], (cell: Cell) => string>>> = {
  hand: ({ samples }) => `stopped by hand after ${counted(samples.length, 'sample')}`,
  most: ({ samples }) =>
    `the interval is wider than 5 % after ${counted(countedSamples(samples).length, 'sample')}: ` +
    'a smaller difference from another cell may be noise',
  tries: ({ samples }) =>
    `too many samples were invalid, so it ended with ${countedSamples(samples).length} that count: ` +
    'leave the page alone and in view, and measure it again',
};

function stopWarning(cell: Cell): string[] {
  const inWords = cell.stop && STOPS[cell.stop.ended];
  return inWords ? [inWords(cell)] : [];
}

function intervalWarning({ outcome, samples }: Cell): string[] {
  const n = countedSamples(samples).length;
  const drawn = outcome === 'measured' || outcome === 'extrapolated';
  return drawn && n < LEAST_SAMPLES
    ? [`no interval, for it has ${n} of the ${LEAST_SAMPLES} valid warm samples needed`]
    : [];
}

function invalidWarning({ samples }: Cell): string[] {
  const tried = samples.filter((sample) => !isApart(sample)).length;
  const invalid = invalidSamples(samples);
  return invalid.length > MOST_INVALID * tried
    ? [`invalid samples: ${invalid.length} of ${tried} (${reasonsOf(invalid)})`]
    : [];
}

/** `the page was resized: 2, the tab was hidden: 1`, in the order in which they came. */
function reasonsOf(invalid: readonly Sample[]): string {
  const times = new Map<string, number>();
  for (const { reason = 'no reason given' } of invalid) times.set(reason, (times.get(reason) ?? 0) + 1);
  return [...times].map(([reason, n]) => `${reasonInWords(reason)}: ${n}`).join(', ');
}

function driftWarning({ samples }: Cell): string[] {
  const used = countedSamples(samples);
  const drifted = used.filter(({ flags }) => flags.includes('drift')).length;
  return drifted > 0
    ? [
        `${drifted} of ${counted(used.length, 'sample')} ${drifted === 1 ? 'was' : 'were'} taken while the machine ` +
          'ran faster or slower than usual (drift sentinel): read with care',
      ]
    : [];
}

/** Of the sample that stands for the cell, as the stacked bar does. */
function costWarning({ samples }: Cell, { clockCost }: Environment): string[] {
  const one = nearestMedian(samples);
  if (one === null) return [];
  const cost = one.clockReads * clockCost;
  return cost > MOST_COST * one.main
    ? [
        `timing it took ${percentInWords(cost / one.main)} of render ` +
          `(${counted(one.clockReads, 'reading')} of the clock at ${fineTimeInWords(clockCost)})`,
      ]
    : [];
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
