/** A CSV of a report's cells, one row each: medians with intervals in milliseconds, and what was refused and why. */
import type { Cell, Estimate } from '../measure/sample.ts';
import { STAGES } from '../measure/stages.ts';
import { countedSamples, leastOf } from '../measure/summarise.ts';
import { cellColumns, specColumns, stageColumn } from './cellColumns.ts';
import { type CsvColumn, toCsv } from './csv.ts';
import type { Report } from './reportSchema.ts';

export function cellsCsv(report: Report): string {
  return toCsv(columns, report.cells);
}

const columns: readonly CsvColumn<Cell>[] = [
  ...cellColumns,
  ...specColumns,
  { name: 'samples', of: (cell) => cell.samples.length },
  { name: 'valid_warm', of: (cell) => countedSamples(cell.samples).length },
  { name: 'invalid', of: (cell) => cell.samples.filter((sample) => !sample.valid).length },
  ...estimateColumns('wait', (cell) => cell.summary?.total),
  ...estimateColumns('render', (cell) => cell.summary?.main),
  ...estimateColumns('screen', (cell) => cell.summary?.screen),
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
