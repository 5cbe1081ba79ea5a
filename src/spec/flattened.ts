/**
 * How many values a run's config and summary have once flattened. Names keep so many dots at the most: what lies
 * deeper is one value for each dict.
 */
import { CONFIG_DOTS, SUMMARY_DOTS } from '../base/nameDepth.ts';
import { dictsByPrefix, nameStretches, OWN_PREFIX } from './nameStretches.ts';
import type { ProjectSpec } from './projectSpec.ts';
import { configGroups, NOTES, noteGroups, sharedNames } from './size.ts';

/** Values of a run's config, but for the list that pads a big one. */
export function configValues(spec: ProjectSpec): number {
  return spec.configDepth > CONFIG_DOTS ? configGroups(spec) : spec.configKeys;
}

/** Values that the scalars of a run's summary make, under names that all runs share and under its own. */
export function scalarValues(spec: ProjectSpec): { readonly shared: number; readonly own: number } {
  const shared = sharedNames(spec);
  if (spec.nestingDepth <= SUMMARY_DOTS) return { shared, own: spec.metrics - shared };
  const dicts = dictsByPrefix(nameStretches(spec, shared), spec.nestingFanout, SUMMARY_DOTS);
  const own = dicts.get(OWN_PREFIX) ?? 0;
  return { shared: [...dicts.values()].reduce((sum, count) => sum + count, -own), own };
}

/** Values that the notes of a run's summary make. */
export function noteValues(spec: ProjectSpec): number {
  return spec.summaryDepth > SUMMARY_DOTS ? noteGroups(spec) : NOTES;
}
