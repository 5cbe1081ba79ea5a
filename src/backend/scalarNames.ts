/**
 * The scalar names that can be plotted: the shared ones, then each run's own, of the newest first as runs are
 * listed, in the order in which a nested summary has them.
 */
import { plottableMetrics } from '../spec/size.ts';
import type { Project } from '../synth/project.ts';

export function scalarNames({ spec, names }: Project): string[] {
  if (plottableMetrics(spec) === 0) return [];
  const { order } = names.nested;
  const all = Array.from(order.subarray(0, names.shared), (index) => names.name(0, index));
  const own = order.subarray(names.shared);
  for (let run = spec.runs - 1; own.length > 0 && run >= 0; run--) {
    for (const index of own) all.push(names.name(run, index));
  }
  return all;
}
