/** A report of cells: the rules that they were measured by, and every warning that their figures need. */
import type { Environment } from '../measure/environment.ts';
import type { Cell, Sample } from '../measure/sample.ts';
import { countedSamples } from '../measure/summarise.ts';
import { INERT_FIELDS } from '../spec/fields.ts';
import { typical } from '../spec/projectSpec.ts';
import { timeInWords } from './figures.ts';
import { REPORT_FORMAT, type Report, type Verdict } from './reportSchema.ts';

export interface Findings {
  readonly cells: readonly Cell[];
  readonly environment: Environment;
  /** What was seen while measuring; the report adds what can be read off its cells. */
  readonly warnings: readonly string[];
  /** ISO 8601 with its zone. */
  readonly createdAt: string;
  readonly verdicts?: readonly Verdict[];
}

/** What these figures are not; a report says it wherever it is read. */
export const MODEL_NOTICE =
  "Plimsoll models a tracker's workspace page on synthetic data; it does not time W&B itself.";

const RULES = [
  'Real work only: stores, parsing, flattening, bucketing and drawing are really done; nothing sleeps, idles or is scaled.',
  'Render is the page window on its main thread, from data in hand to every panel and table complete; wait is backend and render.',
  'Backend is our store on one JavaScript thread: its growth carries over to a server, its level does not.',
  'Making synthetic data is no cost of any tracker: it is timed apart and counted in nothing.',
  'Warm means code, never data: all data caches are dropped before each sample. Cold is the first render in a fresh frame; live samples enter no figure.',
  'Figures are medians of valid warm samples with a 95 % order-statistic interval; under 6 samples there is no interval.',
  'Nothing is trimmed; invalid samples are kept with their reason and enter no figure.',
  'Screen is a second end time of the same sample, from the presentation clock where the browser has one; it is no stage.',
  'A figure is measured, or extrapolated from backend bytes read at a steady rate and labelled so; an extrapolated figure has no interval and enters no verdict.',
  'An update that would break a cap is refused before any work, never trimmed.',
];

/** Shares of invalid samples above this are warned of. */
const MOST_INVALID = 0.1;
/** Fewer samples have no interval of 95 %. */
const LEAST_SAMPLES = 6;

export function makeReport({ cells, environment, warnings, createdAt, verdicts = [] }: Findings): Report {
  const all = [
    MODEL_NOTICE,
    ...environmentWarnings(environment),
    ...inertWarnings(cells),
    ...cells.flatMap(cellWarnings),
    ...warnings,
  ];
  return {
    schema: REPORT_FORMAT,
    createdAt,
    environment,
    protocol: { version: 1, rules: RULES },
    cells,
    verdicts,
    warnings: [...new Set(all)],
  };
}

function environmentWarnings({ production, isolated, timerStep }: Environment): string[] {
  const warnings: string[] = [];
  if (!production) warnings.push('Development build: not publishable.');
  const steps = `the clock steps in ${timeInWords(timerStep)}`;
  if (!isolated) warnings.push(`The page is not isolated: ${steps}, so screen times are less exact.`);
  else if (timerStep > 1) warnings.push(`In this browser ${steps}: short stages are not exact.`);
  return warnings;
}

/** Fields that a spec sets and this version does not act on, each told once. */
function inertWarnings(cells: readonly Cell[]): string[] {
  return INERT_FIELDS.filter((name) =>
    cells.some(({ spec }) => String(spec[name]) !== String(typical[name])),
  ).map((name) => `Configuration field ${name} does nothing in this version.`);
}

function cellWarnings(cell: Cell): string[] {
  const warnings: string[] = [];
  const counted = countedSamples(cell.samples).length;
  if (cell.stopped) warnings.push(`Cell ${cell.id}: stopped by hand after ${cell.samples.length} samples.`);
  const drawn = cell.outcome === 'measured' || cell.outcome === 'extrapolated';
  if (drawn && counted < LEAST_SAMPLES)
    warnings.push(`Cell ${cell.id}: no interval, for it has ${counted} of the 6 valid warm samples needed.`);
  const invalid = cell.samples.filter((sample) => !sample.valid);
  if (invalid.length > MOST_INVALID * cell.samples.length)
    warnings.push(
      `Cell ${cell.id}: invalid samples: ${invalid.length} of ${cell.samples.length} (${reasonsOf(invalid)}).`,
    );
  return warnings;
}

/** `late-work 2, resize 1`, in the order in which they came. */
function reasonsOf(invalid: readonly Sample[]): string {
  const times = new Map<string, number>();
  for (const { reason = 'no reason given' } of invalid) times.set(reason, (times.get(reason) ?? 0) + 1);
  return [...times].map(([reason, n]) => `${reason} ${n}`).join(', ');
}
