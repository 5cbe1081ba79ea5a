/**
 * A CSV of a report's cells, one row each: medians with intervals in milliseconds, what was refused and why, and
 * every warning that the row needs where it is read without its report.
 */
import type { Cell, Estimate } from '../measure/sample.ts';
import { STAGES } from '../measure/stages.ts';
import { countedSamples, leastOf } from '../measure/summarise.ts';
import { cellColumns, specColumns, stageColumn } from './cellColumns.ts';
import { cellWarnings, invalidSamples, isApart } from './cellWarnings.ts';
import { type CsvColumn, toCsv } from './csv.ts';
import { shutGateTexts } from './gateWords.ts';
import type { Report } from './reportSchema.ts';

export function cellsCsv(report: Report): string {
  const columns = [...cellColumns(report), ...specColumns, ...figureColumns, warningsColumn(report)];
  return toCsv(columns, report.cells);
}

function warningsColumn(report: Report): CsvColumn<Cell> {
  const ofAll = shutGateTexts(report);
  return {
    name: 'warnings',
    of: (cell) => [...cellWarnings(cell, report.environment).map(asSentence), ...ofAll].join(' | '),
  };
}

function asSentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

const figureColumns: readonly CsvColumn<Cell>[] = [
  { name: 'samples', of: (cell) => cell.samples.length },
  { name: 'valid_warm', of: (cell) => countedSamples(cell.samples).length },
  { name: 'apart', of: (cell) => cell.samples.filter(isApart).length },
  { name: 'invalid', of: (cell) => invalidSamples(cell.samples).length },
  ...estimateColumns('wait', (cell) => cell.summary?.total),
  ...estimateColumns('render', (cell) => cell.summary?.main),
  ...estimateColumns('screen', (cell) => cell.summary?.screen),
  ...estimateColumns('cold_render', (cell) => cell.summary?.cold),
  ...STAGES.flatMap((stage) => estimateColumns(stageColumn(stage), (cell) => cell.summary?.stages[stage])),
  { name: 'backend_extrapolated', of: (cell) => cell.outcome === 'extrapolated' },
  { name: 'backend_at_least_ms', of: (cell) => leastOf(cell.samples)?.backend },
  { name: 'wait_at_least_ms', of: (cell) => leastOf(cell.samples)?.total },
  { name: 'refused_stage', of: (cell) => cell.refused?.stage },
  { name: 'refused_what', of: (cell) => cell.refused?.what },
  { name: 'refused_predicted', of: (cell) => cell.refused?.predicted },
  { name: 'refused_cap', of: (cell) => cell.refused?.cap },
  { name: 'error', of: (cell) => cell.error },
];

function estimateColumns(name: string, of: (cell: Cell) => Estimate | null | undefined): CsvColumn<Cell>[] {
  return [
    { name: `${name}_median_ms`, of: (cell) => of(cell)?.median },
    { name: `${name}_lo_ms`, of: (cell) => of(cell)?.lo },
    { name: `${name}_hi_ms`, of: (cell) => of(cell)?.hi },
  ];
}
