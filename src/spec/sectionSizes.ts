/** Plottable names of each section by their first prefix, in the order of the sections; tests hold them to the generator. */
import { sectionOf } from '../kernels/sections.ts';
import { nameStretches, OWN_PREFIX } from './nameStretches.ts';
import type { ProjectSpec } from './projectSpec.ts';
import { plottableMetrics, sharedNames } from './size.ts';

/** O(1): a page opens by first prefixes, whatever is chosen on it. */
export function sectionSizes(spec: ProjectSpec): number[] {
  if (plottableMetrics(spec) === 0) return [];
  const stretches = nameStretches(spec, sharedNames(spec));
  const own = stretches.at(-1)!.prefix === OWN_PREFIX ? stretches.at(-1)!.count * spec.runs : 0;
  const sizes = new Map<string, number>();
  for (const { prefix, count } of stretches) {
    if (prefix === OWN_PREFIX) continue;
    const section = sectionOf(prefix);
    sizes.set(section, (sizes.get(section) ?? 0) + count);
  }
  return own > 0 ? [...sizes.values(), own] : [...sizes.values()];
}
