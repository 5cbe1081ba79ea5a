/** Sizes that follow from a spec: name unions, bytes of a log call, runs with a big config. */
import { SUMMARY_DOTS } from '../base/nameDepth.ts';
import type { Bytes } from '../base/units.ts';
import type { ProjectSpec } from './projectSpec.ts';

/**
 * Bytes of one scalar in a row, `"train/loss":0.69314575195312,`: names and numbers of the generator average
 * this, but for the first twenty names, whose numbers are shorter. An estimate; a test holds the size of a call
 * to the generator within 15 %.
 */
export const SCALAR_ENTRY_BYTES: Bytes = 48;

/** The same under a flat name, `"metric_12":0.69314575195312,`. */
const FLAT_ENTRY_BYTES: Bytes = 31;

/** One key of a config with its value, `"warmup":500,`. */
const CONFIG_ENTRY_BYTES: Bytes = 18;

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
  return scalarUnion(spec) + wideNames(spec) + spec.histogramMetrics + spec.mediaMetrics * mediaNames(spec);
}

/** Metrics that a page can plot: all scalars, or none where their names are too deep for columns of their own. */
export function plottableMetrics(spec: ProjectSpec): number {
  return spec.nestingDepth > SUMMARY_DOTS ? 0 : scalarUnion(spec);
}

/** Log calls that carry the wide values. */
export function wideCalls(spec: ProjectSpec): number {
  return spec.wideMetrics === 0 ? 0 : Math.min(spec.widePoints, spec.points);
}

/** Names of wide values that are logged at all. */
export function wideNames(spec: ProjectSpec): number {
  return wideCalls(spec) > 0 ? spec.wideMetrics : 0;
}

/** The widest value that a call logs. */
export function widestValue(spec: ProjectSpec): Bytes {
  return wideNames(spec) > 0 ? spec.valueBytes : 20;
}

/** The largest log call, estimated: all scalars, and the wide values where a call carries them. */
export function callBytes(spec: ProjectSpec): Bytes {
  const flat = spec.nameStyle === 'flat' ? sharedNames(spec) : 0;
  const scalars = flat * FLAT_ENTRY_BYTES + (spec.metrics - flat) * SCALAR_ENTRY_BYTES;
  return ROW_HEAD_BYTES + scalars + wideNames(spec) * spec.valueBytes;
}

/** The largest run config, estimated: its keys, or the size that a big one is padded to. */
export function largestConfig(spec: ProjectSpec): Bytes {
  return Math.max(spec.configKeys * CONFIG_ENTRY_BYTES, spec.bigConfigRuns > 0 ? spec.configBytes : 0);
}
