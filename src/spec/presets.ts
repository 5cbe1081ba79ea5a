/** Every preset: specs with a name, from the typical one to the examples of the documents. */
import { documentPresets, realPresets } from './documentPresets.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { allAtOnce, limitPresets } from './limitPresets.ts';
import { type Preset, type PresetDraft, presetsOf } from './preset.ts';
import type { ProjectSpec } from './projectSpec.ts';

const BEGIN: readonly PresetDraft[] = [
  {
    id: 'typical',
    title: 'Typical',
    about: 'What an empty link opens: 500 runs of 60 metrics and 1,000 points, far from every limit.',
    fields: {},
  },
  {
    id: 'small',
    title: 'Small',
    about: '20 runs of 10 metrics and 200 points: what the page costs when its data hardly does.',
    fields: { runs: 20, metrics: 10, points: 200, wideMetrics: 0, bigConfigRuns: 0 },
  },
];

/** Ids never change: links, reports and tests go by them. */
export const PRESETS: readonly Preset[] = [
  ...presetsOf('To begin with', BEGIN),
  ...presetsOf('Each limit', limitPresets()),
  ...presetsOf('All at once', [allAtOnce()]),
  ...presetsOf('Real projects', realPresets),
  ...presetsOf('From the documents', documentPresets),
];

/** The preset that a spec equals field by field; null where it equals none. */
export function presetOf(spec: ProjectSpec): Preset | null {
  const names = Object.keys(FIELDS) as FieldName[];
  const equals = (preset: Preset) => names.every((name) => sameValue(preset.spec[name], spec[name]));
  return PRESETS.find(equals) ?? null;
}

function sameValue(a: ProjectSpec[FieldName], b: ProjectSpec[FieldName]): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
