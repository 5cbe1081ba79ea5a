/** A report as Markdown for a wiki or a pull request: tables in GitHub's dialect, and what they rest on in words. */
import { bytesInWords, countInWords, estimateInWords, timeInWords } from '../base/figures.ts';
import type { Gate } from '../measure/gates.ts';
import type { Cell, Estimate, Refusal, Sample } from '../measure/sample.ts';
import { STAGES, type Stage } from '../measure/stages.ts';
import { countedSamples, leastOf, nearestMedian } from '../measure/summarise.ts';
import { setupInWords } from '../profile/setupInWords.ts';
import { certificateInWords } from './certificateInWords.ts';
import { environmentInWords } from './environmentInWords.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { type GateInWords, gateInWords } from './gateWords.ts';
import { MODEL_NOTICE } from './makeReport.ts';
import type { Report } from './reportSchema.ts';
import { sentinelInWords } from './sentinelInWords.ts';
import { specInWords } from './specInWords.ts';

/** Stages that the table of cells names; the rest stand in the cell's own table. */
const LARGEST = 3;

const NONE = '–';
const EXTRAPOLATED = ' (extrapolated)';

export function toMarkdown(report: Report): string {
  const drawn = report.cells.filter((cell) => cell.summary !== null);
  const refused = report.cells.filter((cell) => cell.outcome === 'refused');
  const failed = report.cells.filter((cell) => cell.outcome === 'failed');
  const refusing = gatesInWords(report, 'refused');
  const flagging = gatesInWords(report, 'flagged');
  const noted = gatesInWords(report, 'noted');
  const told = [MODEL_NOTICE, ...[...refusing, ...flagging].map(({ text }) => text)];
  const sections = [
    '# Plimsoll report',
    report.publishable && refusing.length === 0 ? '' : banner(refusing),
    ...flagging.map(({ title, text }) => quote(title, text)),
    summaryLine(report),
    `> ${escapeMarkdown(MODEL_NOTICE)}`,
    section('Verdicts', list(report.verdicts.map((verdict) => verdict.sentence))),
    section('Cells', cellTable(report.cells)),
    section('Stages', drawn.length === 0 ? '' : [STAGES_NOTE, ...drawn.map(stageTable)].join('\n\n')),
    section('Refused', list(refused.map(refusedInWords))),
    section('Failed', list(failed.map((cell) => `${cell.id}: ${cell.error ?? 'no valid warm sample'}`))),
    section('Clock certificate', certificateBody(report)),
    section('Drift sentinel', list(sentinelInWords(report))),
    section('Environment', table(['fact', 'value'], environmentInWords(report.environment))),
    list(noted.map(({ title, text }) => `${title}: ${text}`)),
    section('Caveats', list(report.warnings.filter((warning) => !told.includes(warning)))),
    section('Where the figures come from', list(provenance(report))),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

const STAGES_NOTE =
  'Medians of stages do not add up to the median of the wait; the stages of one sample do. ' +
  'The last column is the sample whose render is nearest the median. ' +
  'Backend is our store on one JavaScript thread; the level of a server differs.';

function gatesInWords({ gates, environment, certificate }: Report, level: Gate['level']): GateInWords[] {
  return gates
    .filter((gate) => gate.level === level)
    .map((gate) => gateInWords(gate, environment, certificate ?? null));
}

/** A file of another hand may say so without a gate; it is believed. */
function banner(refusing: readonly GateInWords[]): string {
  const why = refusing.map(({ text }) => text).join(' ');
  return quote('NOT PUBLISHABLE', why || 'The report says so itself, and gives no reason.');
}

function quote(title: string, words: string): string {
  return `> **${escapeMarkdown(title)}:** ${escapeMarkdown(words)}`;
}

function certificateBody({ certificate, environment }: Report): string {
  const { headline, rules } = certificateInWords(certificate ?? null, environment);
  const rows = rules.map(({ id, claim, found, n, passed }) => [id, claim, found, n, passed ? 'yes' : 'NO']);
  const head = escapeMarkdown(headline);
  return rows.length === 0 ? head : `${head}\n\n${table(['rule', 'claim', 'found', 'n', 'held'], rows)}`;
}

/** What the report holds, never what it means: "3 cells under tracker: 1 measured, 2 refused; 24 samples." */
function summaryLine({ cells, createdAt, environment }: Report): string {
  const outcomes = tally(cells.map((cell) => cell.outcome));
  const under = [...new Set(cells.map(setupInWords))].join(' and ');
  const samples = cells.reduce((sum, cell) => sum + cell.samples.length, 0);
  const what =
    cells.length === 0
      ? 'No cells'
      : `${counted(cells.length, 'cell')} under ${under}: ${outcomes}; ${counted(samples, 'sample')}`;
  return escapeMarkdown(
    `${what}. Made ${createdAt} with Plimsoll ${environment.app} in ${environment.browser}.`,
  );
}

function cellTable(cells: readonly Cell[]): string {
  if (cells.length === 0) return '';
  const head = ['cell', 'spec', 'profile', 'outcome', 'render', 'wait', 'screen', 'cold', 'largest stages'];
  const rows = cells.map((cell) => [
    cell.id,
    specInWords(cell.spec),
    setupInWords(cell),
    cell.kind === 'redraw' ? `${cell.outcome}, redraw` : cell.outcome,
    cell.summary ? estimateInWords(cell.summary.main) : NONE,
    waitInWords(cell),
    cell.summary?.screen ? estimateInWords(cell.summary.screen) : NONE,
    cell.summary?.cold ? estimateInWords(cell.summary.cold) : NONE,
    largestStages(cell),
  ]);
  return table(head, rows);
}

function waitInWords(cell: Cell): string {
  const least = leastOf(cell.samples);
  if (least !== null) return `at least ${timeInWords(least.total)}`;
  return cell.summary?.total ? labelled(cell.summary.total, cell) : NONE;
}

/** A figure that the backend's time enters, with its label where that time is extrapolated. */
function labelled(figure: Estimate, cell: Cell): string {
  return cell.outcome === 'extrapolated'
    ? `${estimateInWords(figure)} (extrapolated)`
    : estimateInWords(figure);
}

function largestStages(cell: Cell): string {
  const least = leastOf(cell.samples)?.backend;
  const size = (stage: Stage) => (stage === 'backend' && least) || (cell.summary?.stages[stage]?.median ?? 0);
  const largest = STAGES.filter((stage) => size(stage) > 0).sort((a, b) => size(b) - size(a));
  const words = largest.slice(0, LARGEST).map((stage) => {
    if (stage !== 'backend') return `${stageName(stage)} ${timeInWords(size(stage))}`;
    if (least !== undefined) return `backend at least ${timeInWords(least)}`;
    return `backend ${timeInWords(size(stage))}${cell.outcome === 'extrapolated' ? EXTRAPOLATED : ''}`;
  });
  return words.join(', ') || NONE;
}

/** As people read it: `wait` alone is backend and render. */
function stageName(stage: Stage): string {
  return stage === 'wait' ? 'worker wait' : stage;
}

function stageTable(cell: Cell): string {
  const one = nearestMedian(cell.samples);
  const rows = STAGES.flatMap((stage) => {
    const figure = stageInWords(cell, stage);
    return figure === null || one === null ? [] : [[stageName(stage), figure, stageOfOne(one, stage)]];
  });
  const title = `### ${escapeMarkdown(`${cell.id}: ${specInWords(cell.spec)}, ${setupInWords(cell)}`)}`;
  const n = countedSamples(cell.samples).length;
  return `${title}\n\n${table(['stage', `median of ${counted(n, 'sample')}`, 'one sample'], rows)}`;
}

function stageInWords(cell: Cell, stage: Stage): string | null {
  const least = stage === 'backend' ? leastOf(cell.samples) : null;
  if (least !== null) return `at least ${timeInWords(least.backend)}`;
  const figure = cell.summary?.stages[stage];
  if (!figure) return null;
  return stage === 'backend' ? labelled(figure, cell) : estimateInWords(figure);
}

function stageOfOne({ stages, extrapolation }: Sample, stage: Stage): string {
  if (stage === 'backend' && extrapolation?.ms === null)
    return `at least ${timeInWords(extrapolation.atLeast)}`;
  const words = timeInWords(stages[stage] ?? 0);
  return stage === 'backend' && extrapolation ? words + EXTRAPOLATED : words;
}

/** "c3 (runs 1,000,000; tracker): refused at parse before any work: 3 GB in one answer predicted, over the cap ..." */
function refusedInWords(cell: Cell): string {
  const { id, spec, refused } = cell;
  const who = `${id} (${specInWords(spec)}; ${setupInWords(cell)})`;
  if (!refused) return `${who}: refused before any work`;
  const { stage, what, predicted, cap } = refused;
  const [amount, most] = [amountInWords(predicted, what), amountInWords(cap, what)];
  return `${who}: refused at ${stage} before any work: ${amount} ${OF_WHAT[what]} predicted, over the cap of ${most}`;
}

const OF_WHAT: Readonly<Record<Refusal['what'], string>> = {
  'answer bytes': 'in one answer',
  'row bytes': 'in one row of the store',
  leaves: 'leaves',
  names: 'names',
  nodes: 'nodes',
  vertices: 'vertices',
  pixels: 'canvas pixels',
  'make ms': 'of making data',
};

function amountInWords(amount: number, what: Refusal['what']): string {
  if (what === 'answer bytes' || what === 'row bytes') return bytesInWords(amount);
  return what === 'make ms' ? timeInWords(amount) : countInWords(Math.round(amount));
}

/** Which cells are of which kind of figure, then the rules that all were made by. */
function provenance({ cells, protocol }: Report): string[] {
  const ids = (outcome: string) => cells.filter((cell) => cell.outcome === outcome).map((cell) => cell.id);
  const measured = ids('measured');
  const extrapolated = ids('extrapolated');
  return [
    ...(measured.length > 0 ? [`Measured, all of it done by this browser: ${measured.join(', ')}`] : []),
    ...(extrapolated.length > 0
      ? [
          `Extrapolated in backend and wait, from bytes read in part; render is measured: ${extrapolated.join(', ')}`,
        ]
      : []),
    ...protocol.rules,
  ];
}

function tally(words: readonly string[]): string {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].map(([word, n]) => `${n} ${word}`).join(', ');
}

function counted(n: number, noun: string): string {
  return `${countInWords(n)} ${noun}${n === 1 ? '' : 's'}`;
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`;
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`).join('\n');
}

/** Cells are escaped here, so no text reaches a table any other way. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
