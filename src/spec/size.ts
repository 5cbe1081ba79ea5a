/** Sizes that follow from a spec: name unions, bytes of a log call, runs with a big config. */
import { SUMMARY_DOTS } from '../base/nameDepth.ts';
import type { Bytes } from '../base/units.ts';
import { dictsByPrefix, nameStretches } from './nameStretches.ts';
import type { ProjectSpec } from './projectSpec.ts';

/**
 * Bytes of one scalar in a row, `"train/loss":0.69314575195312,`, by the style of its name: names and numbers of
 * the generator average this, but for the first twenty names, whose numbers are shorter. Estimates; a test holds
 * the size of a call to the generator within 15 %.
 */
const ENTRY_BYTES: Readonly<Record<ProjectSpec['nameStyle'], Bytes>> = {
  slash: 48,
  flat: 31,
  model: 63,
  odd: 48,
};

/** The first of the odd names, which are short but for one. */
const ODD_NAMES = 24;
const ODD_ENTRY_BYTES: Bytes = 29;
const LONGEST_NAME_BYTES: Bytes = 310;

/** The same of a run's own name, `"own/run_7.metric_12":0.69314575195312,`. */
const OWN_ENTRY_BYTES: Bytes = 41;

/** A dict around scalars, `"part_2":{},`, but for its prefix. */
const DICT_BYTES: Bytes = 12;

/** One key of a config with its value, `"warmup":500,`: of the realistic ones, and of those past them. */
const KEY_BYTES: Bytes = 13;
const FURTHER_KEY_BYTES: Bytes = 19;
/** What the group adds to a key where none is nested: `"optimizer_lr"`. */
const GROUP_BYTES: Bytes = 7;
/** A level of a config or of notes, `"level_2":{}`. */
const LEVEL_BYTES: Bytes = 12;
/** Where each group of the realistic keys begins, and how many keys there are before further ones. */
const GROUP_STARTS = [0, 3, 5, 9];
const KEYS = 16;

/** What every run notes in its summary. */
export const NOTES = 12;
const NOTES_BYTES: Bytes = 330;

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

/**
 * All scalars of a log call or of a summary as JSON, estimated: nested, a prefix is written once a dict. With
 * `from`, what stands in the dicts at that level, counted from 0 on the outside, and below.
 */
export function scalarBytes(spec: ProjectSpec, from = 0): Bytes {
  const shared = sharedNames(spec);
  const plain = sharedBytes(spec.nameStyle, shared) + (spec.metrics - shared) * OWN_ENTRY_BYTES;
  if (spec.nestingDepth === 0) return plain;
  const stretches = nameStretches(spec, shared);
  let bytes = stretches.reduce((sum, { prefix, count }) => sum - prefix.length * count, plain);
  for (let level = from; level < spec.nestingDepth; level++) {
    for (const [prefix, dicts] of dictsByPrefix(stretches, spec.nestingFanout, level))
      bytes += dicts * (DICT_BYTES + (level === 0 ? prefix.length : 0));
  }
  return bytes;
}

function sharedBytes(style: ProjectSpec['nameStyle'], shared: number): Bytes {
  const odd = style === 'odd' ? Math.min(ODD_NAMES, shared) : 0;
  const longest = odd === ODD_NAMES ? LONGEST_NAME_BYTES : 0;
  return odd * ODD_ENTRY_BYTES + longest + (shared - odd) * ENTRY_BYTES[style];
}

/** The largest log call, estimated: all scalars, and the wide values where a call carries them. */
export function callBytes(spec: ProjectSpec): Bytes {
  return ROW_HEAD_BYTES + scalarBytes(spec) + wideNames(spec) * spec.valueBytes;
}

/** Groups that the keys of a config stand in, where they are nested. */
export function configGroups(spec: ProjectSpec): number {
  const { configKeys, nameStyle } = spec;
  const odd = nameStyle === 'odd';
  const first = odd ? Math.min(4, configKeys) : GROUP_STARTS.filter((start) => start < configKeys).length;
  return first + Math.max(0, Math.min(10, configKeys - (odd ? ODD_NAMES : KEYS)));
}

/** A run's config without its padding, estimated; with `from`, what stands at that level of it and below. */
export function plainConfigBytes(spec: ProjectSpec, from = 0): Bytes {
  const { configKeys, configDepth, nameStyle } = spec;
  const odd = nameStyle === 'odd';
  const first = Math.min(configKeys, odd ? ODD_NAMES : KEYS);
  const further = configKeys - first;
  const longest = odd && first === ODD_NAMES ? LONGEST_NAME_BYTES : 0;
  const keys = first * KEY_BYTES + further * FURTHER_KEY_BYTES + longest;
  return configDepth === 0
    ? keys + (odd ? further : configKeys) * GROUP_BYTES
    : keys + configGroups(spec) * (configDepth - from) * LEVEL_BYTES;
}

/** The largest run config, estimated: its keys, or the size that a big one is padded to. */
export function largestConfig(spec: ProjectSpec): Bytes {
  return Math.max(plainConfigBytes(spec), spec.bigConfigRuns > 0 ? spec.configBytes : 0);
}

/** Groups that the notes of a run stand in, where they are nested. */
export function noteGroups(spec: ProjectSpec): number {
  return spec.nameStyle === 'odd' ? 4 : 7;
}

/** The notes of a run, estimated. */
export function noteBytes(spec: ProjectSpec): Bytes {
  return NOTES_BYTES + Math.max(0, spec.summaryDepth - 1) * noteGroups(spec) * LEVEL_BYTES;
}
