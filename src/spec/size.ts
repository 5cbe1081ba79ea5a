/** Sizes that follow from a spec: name unions, bytes of a log call, runs with a big config. */
import type { Bytes } from '../base/units.ts';
import type { ProjectSpec } from './projectSpec.ts';

/**
 * Bytes of one scalar in a row, `"train/loss":0.69314575195312,`: names and numbers of the generator average
 * this. An estimate; a test holds it to the generator within 15 %.
 */
export const SCALAR_ENTRY_BYTES: Bytes = 48;

/** `_step`, `_runtime` and `_timestamp` of a row. */
export const ROW_HEAD_BYTES: Bytes = 64;

/** Scalar names of one run that all runs share. */
export function sharedNames(spec: ProjectSpec): number {
  return Math.round(spec.metrics * spec.sharedMetrics);
}

/** Distinct scalar names over the project: the shared ones and each run's own. */
export function scalarUnion(spec: ProjectSpec): number {
  const shared = sharedNames(spec);
  return shared + (spec.metrics - shared) * spec.runs;
}

/** Names of one family of related media: one for a list, one an image otherwise. */
export function mediaNames(spec: ProjectSpec): number {
  return spec.mediaNaming === 'perImage' ? spec.mediaImages : 1;
}

/** Distinct metrics of the project: scalars, wide values, histograms and media; a list is one metric. */
export function distinctMetrics(spec: ProjectSpec): number {
  return scalarUnion(spec) + spec.wideMetrics + spec.histogramMetrics + spec.mediaMetrics * mediaNames(spec);
}

/** Log calls that carry the wide values. */
export function wideCalls(spec: ProjectSpec): number {
  return spec.wideMetrics === 0 ? 0 : Math.min(spec.widePoints, spec.points);
}

/** The widest value that a call logs. */
export function widestValue(spec: ProjectSpec): Bytes {
  return wideCalls(spec) > 0 ? spec.valueBytes : 20;
}

/** The largest log call, estimated: all scalars, and the wide values where a call carries them. */
export function callBytes(spec: ProjectSpec): Bytes {
  const wide = wideCalls(spec) > 0 ? spec.wideMetrics * spec.valueBytes : 0;
  return ROW_HEAD_BYTES + spec.metrics * SCALAR_ENTRY_BYTES + wide;
}

/** The largest run config. */
export function largestConfig(spec: ProjectSpec): Bytes {
  return Math.min(spec.bigConfigRuns, spec.runs) > 0 ? spec.configBytes : 0;
}

/** Sections that the first metrics of every project form, and how many names each has. */
const HEAD_SECTIONS = [6, 6, 4, 4] as const;
/** Families that the further names go round in: gradients, parameters, evaluations. */
const FAMILIES = 3;

/** Plottable names of each section, in the order of the sections; a test holds it to the generator. */
export function sectionSizes(spec: ProjectSpec): number[] {
  const shared = sharedNames(spec);
  const sizes: number[] = [];
  if (spec.nameStyle === 'flat') sizes.push(shared);
  else {
    let left = shared;
    for (const size of HEAD_SECTIONS) {
      sizes.push(Math.min(size, left));
      left -= Math.min(size, left);
    }
    for (let family = 0; family < FAMILIES; family++) sizes.push(Math.floor((left + FAMILIES - 1 - family) / FAMILIES));
  }
  sizes.push(scalarUnion(spec) - shared);
  return sizes.filter((size) => size > 0);
}
