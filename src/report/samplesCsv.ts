/** A tidy CSV of a report's samples, one row each; times in milliseconds. Refused cells have none: see the cells. */
import type { Cell, Sample } from '../measure/sample.ts';
import { STAGES, type Stage } from '../measure/stages.ts';
import { cellColumns, specColumns, stageColumn } from './cellColumns.ts';
import { type CsvColumn, toCsv } from './csv.ts';
import type { CsvValue } from './csvText.ts';
import { shutGateTexts } from './gateWords.ts';
import type { Report } from './reportSchema.ts';
import { flagInWords, reasonInWords } from './sampleWords.ts';

interface Row {
  readonly cell: Cell;
  readonly sample: Sample;
}

export function samplesCsv(report: Report): string {
  const rows = report.cells.flatMap((cell) => cell.samples.map((sample) => ({ cell, sample })));
  return toCsv([...cellColumns(report).map(ofCell), ...sampleColumns, warningsColumn(report)], rows);
}

/** Why a sample does not count, what it is flagged with, and what weakens all of the report: words for each row. */
function warningsColumn(report: Report): CsvColumn<Row> {
  const ofAll = shutGateTexts(report);
  return { name: 'warnings', of: ({ sample }) => [...sampleWarnings(sample), ...ofAll].join(' | ') };
}

function sampleWarnings({ reason, flags }: Sample): string[] {
  const others = flags.filter((flag) => flag !== reason);
  return [
    ...(reason === undefined ? [] : [`Not counted: ${reasonInWords(reason)}.`]),
    ...others.map((flag) => `Flagged: ${flagInWords(flag)}.`),
  ];
}

const sampleColumns: readonly CsvColumn<Row>[] = [
  ofSample('phase', (sample) => sample.phase),
  ofSample('round', (sample) => sample.round),
  ofSample('visit', (sample) => sample.visit),
  ofSample('seq', (sample) => sample.seq),
  ofSample('at_ms', (sample) => sample.at),
  ofSample('valid', (sample) => sample.valid),
  ofSample('reason', (sample) => sample.reason),
  ofSample('flags', (sample) => sample.flags.join(';')),
  ...specColumns.map(ofCell),
  ofSample('wait_ms', (sample) => sample.total),
  ofSample('render_ms', (sample) => sample.main),
  ofSample('screen_ms', (sample) => sample.screen),
  ofSample('screen_after_render_ms', (sample) => sample.afterMain),
  ofSample('offthread_ms', (sample) => sample.offThread),
  ofSample('make_ms', (sample) => sample.make),
  ofSample('clock_reads', (sample) => sample.clockReads),
  ...STAGES.map((stage) => ofSample(`${stageColumn(stage)}_ms`, (sample) => stageTime(sample, stage))),
  ofSample('bytes', (sample) => sample.bytes),
  ofSample('answer_bytes', (sample) => sample.counts.answer),
  ofSample('leaves', (sample) => sample.counts.leaves),
  ofSample('nodes', (sample) => sample.counts.nodes),
  ofSample('vertices', (sample) => sample.counts.vertices),
  ofSample('pixels', (sample) => sample.counts.pixels),
  ofSample('backend_extrapolated', (sample) => sample.extrapolation !== undefined),
  ofSample('backend_at_least_ms', (sample) => sample.extrapolation?.atLeast),
];

/** A stage that was not entered took no time; a backend known only as "at least" stands in its own column. */
function stageTime(sample: Sample, stage: Stage): number | null {
  if (stage === 'backend' && sample.extrapolation?.ms === null) return null;
  return sample.stages[stage] ?? 0;
}

function ofCell(column: CsvColumn<Cell>): CsvColumn<Row> {
  return { name: column.name, of: ({ cell }) => column.of(cell) };
}

function ofSample(name: string, of: (sample: Sample) => CsvValue | undefined): CsvColumn<Row> {
  return { name, of: ({ sample }) => of(sample) };
}
