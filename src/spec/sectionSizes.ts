/** Plottable names of each section of a project, in the order of the sections; tests hold them to the generator. */
import { nestedOrder } from '../kernels/nesting.ts';
import { type SectionPrefix, sectionOf } from '../kernels/sections.ts';
import { type NameStretch, nameStretches, OWN_PREFIX } from './nameStretches.ts';
import type { ProjectSpec } from './projectSpec.ts';
import { plottableMetrics, sharedNames } from './size.ts';

/** O(1) by the first prefix. By the last, O(metrics) where names have several slashes and are nested. */
export function sectionSizes(spec: ProjectSpec, by: SectionPrefix = 'first'): number[] {
  if (plottableMetrics(spec) === 0) return [];
  const stretches = nameStretches(spec, sharedNames(spec));
  const several = by === 'last' && stretches.some(({ group }) => group !== undefined);
  const shared = several ? byLast(spec, stretches) : byFirst(stretches);
  const own = stretches.at(-1)!.prefix === OWN_PREFIX ? stretches.at(-1)!.count * spec.runs : 0;
  return own > 0 ? [...shared, own] : shared;
}

/** Sizes of the sections of shared names. */
function byFirst(stretches: readonly NameStretch[]): number[] {
  const sizes = new Map<string, number>();
  for (const { prefix, count } of stretches) {
    if (prefix === OWN_PREFIX) continue;
    const section = sectionOf(prefix);
    sizes.set(section, (sizes.get(section) ?? 0) + count);
  }
  return [...sizes.values()];
}

/**
 * A last prefix holds the dicts of its name: `eval/part_1.paloma/c4_en`. Names are of one section where that much
 * of their plain names and all of their dicts are the same.
 */
function byLast(spec: ProjectSpec, stretches: readonly NameStretch[]): number[] {
  const nesting = { depth: spec.nestingDepth, fanout: spec.nestingFanout };
  const dicts = spec.nestingFanout ** spec.nestingDepth;
  const head = stretches.filter(({ step }) => step === 1);
  const families = stretches.filter(({ step }) => step > 1);
  const tail = families[0]?.start ?? Number.POSITIVE_INFINITY;
  const of = (index: number) =>
    index >= tail
      ? families[(index - tail) % families[0]!.step]!
      : head.find(({ start, count }) => index >= start && index < start + count)!;
  const { order } = nestedOrder(nesting, sharedNames(spec), (index) => of(index).prefix);
  const sizes = new Map<string, number>();
  for (const index of order) {
    const { prefix, group, start, step } = of(index);
    const place = group ? Math.floor((index - start) / step / group) : 0;
    const section = group === undefined ? sectionOf(prefix) : `${prefix}${place}/${index % dicts}`;
    sizes.set(section, (sizes.get(section) ?? 0) + 1);
  }
  return [...sizes.values()];
}
