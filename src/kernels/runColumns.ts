/** Runs as columns, wherever they came from: what a table lists and shows. */
import type { Column } from '../base/column.ts';

export interface RunColumns {
  readonly rows: number;
  readonly columnCount: number;
  /** Config and summary values. */
  readonly leaves: number;
  /** Group and dotted name. */
  id(index: number): string;
  kind(index: number): Column['kind'];
  /** -1 where no run has it. */
  indexOf(id: string): number;
  cell(row: number, index: number): number | string | boolean | null | undefined;
  column(index: number): Column;
  /** Names of the metrics that some run has a number for, in the order of first sight. */
  metrics(): readonly string[];
}

const SUMMARY = 'summary.';
/** What a tracker itself keeps of a run's last log call; any other name is somebody's metric. */
const TRACKERS_OWN = new Set(['summary._step', 'summary._runtime', 'summary._timestamp']);

/** Metrics by the columns of their summaries. */
export function metricsOf(
  columns: Iterable<{ readonly id: string; readonly kind: Column['kind'] }>,
): readonly string[] {
  const metrics: string[] = [];
  for (const { id, kind } of columns) {
    if (kind === 'number' && id.startsWith(SUMMARY) && !TRACKERS_OWN.has(id))
      metrics.push(id.slice(SUMMARY.length));
  }
  return metrics;
}
