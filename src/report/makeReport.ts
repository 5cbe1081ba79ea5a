/** A report of cells: the rules that they were measured by, and every warning that their figures need. */
import { type Certificate, mismatches, PROTOCOL } from '../measure/certificate.ts';
import type { Environment } from '../measure/environment.ts';
import { gatesOf, isRefused } from '../measure/gates.ts';
import type { Cell } from '../measure/sample.ts';
import type { Sentinel } from '../measure/sentinel.ts';
import { INERT_FIELDS } from '../spec/fields.ts';
import { typical } from '../spec/projectSpec.ts';
import { cellWarnings } from './cellWarnings.ts';
import { gateInWords, shutGates } from './gateWords.ts';
import { type CheckedCertificate, REPORT_FORMAT, type Report, type Verdict } from './reportSchema.ts';

export interface Findings {
  readonly cells: readonly Cell[];
  readonly environment: Environment;
  /** The one that speaks for this browser, or comes nearest; null where there is none. */
  readonly certificate: Certificate | null;
  /** Readings of the drift sentinel, in order of time. */
  readonly sentinels: readonly Sentinel[];
  /** What was seen while measuring; the report adds what can be read off its parts. */
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
  'A sample starts in a rAF callback, after 40 ms without long tasks, and ends on a message that is received after the frame in which everything is complete.',
  'For 250 ms after its end the page is watched: a sample after which anything is drawn is invalid.',
  'Cells are visited in rounds, each in a seeded random order, and every visit has a fresh frame; cells of mode "rest" are sampled in the open frame, once the hand rests.',
  'Backend is our store on one JavaScript thread: its growth carries over to a server, its level does not.',
  'Making synthetic data is no cost of any tracker: it is timed apart and counted in nothing.',
  'Warm means code, never data: all data caches are dropped before each sample. Cold is the first render in a fresh frame; live samples enter no figure.',
  'Figures are medians of valid warm samples with a 95 % interval by the order of the samples, wider where visits differ by more; under 6 samples there is none.',
  'Nothing is trimmed; invalid samples are kept with their reason, enter no figure and are run again. Warm-ups are kept and enter no figure.',
  'Screen is a second end time of the same sample, from the presentation clock where the browser has one; it is no stage.',
  'The drift sentinel, a frozen scene, is drawn between visits by the same clock: its readings flag samples, and no figure is ever divided by them.',
  "The certificate tells how far the clocks were off when they were held against the browser's own trace; it speaks for browsers like the one that was tried.",
  'A figure is measured, or extrapolated from backend bytes read at a steady rate and labelled so; an extrapolated figure has no interval and enters no verdict.',
  'An update that would break a cap is refused before any work, never trimmed.',
];

export function makeReport(findings: Findings): Report {
  const { cells, environment, sentinels, warnings, createdAt, verdicts = [] } = findings;
  const certificate = findings.certificate && checked(findings.certificate, environment);
  const gates = gatesOf(environment, certificate);
  const all = [
    MODEL_NOTICE,
    ...shutGates(gates).map((gate) => gateInWords(gate, environment, certificate).text),
    ...inertWarnings(cells),
    ...cells.flatMap((cell) => cellWarnings(cell, environment).map((words) => `Cell ${cell.id}: ${words}.`)),
    ...warnings,
  ];
  return {
    schema: REPORT_FORMAT,
    createdAt,
    environment,
    protocol: { version: PROTOCOL, rules: RULES },
    ...(certificate && { certificate }),
    gates,
    publishable: !isRefused(gates),
    sentinels,
    cells,
    verdicts,
    warnings: [...new Set(all)],
  };
}

function checked(certificate: Certificate, environment: Environment): CheckedCertificate {
  const differing = mismatches(certificate, environment);
  return { ...certificate, matches: differing.length === 0, mismatches: differing };
}

/** Fields that a spec sets and this version does not act on, each told once. */
function inertWarnings(cells: readonly Cell[]): string[] {
  return INERT_FIELDS.filter((name) =>
    cells.some(({ spec }) => String(spec[name]) !== String(typical[name])),
  ).map((name) => `Configuration field ${name} does nothing in this version.`);
}
