/**
 * Which fields the rail shows, and where: on top one for each page limit, in the order of the limits; below them
 * groups of the rest. What does nothing in this version is left out, and appears once it acts.
 */
import { LIMIT_IDS, type LimitId } from '../../../src/limits/limit.ts';
import { FIELDS, type FieldName, INERT_FIELDS, type NumberField } from '../../../src/spec/fields.ts';
import type { en } from '../../messages/en.ts';

export type NumberFieldName = {
  [N in FieldName]: (typeof FIELDS)[N] extends NumberField ? N : never;
}[FieldName];

export function isNumberField(field: FieldName): field is NumberFieldName {
  return FIELDS[field].kind === 'number';
}

export type ChoiceFieldName = {
  [N in FieldName]: (typeof FIELDS)[N] extends { kind: 'choice' } ? N : never;
}[FieldName];

export type GroupId = keyof (typeof en)['rail']['groups'];

export interface RailGroup {
  readonly id: GroupId;
  readonly fields: readonly FieldName[];
}

export interface RailFields {
  readonly top: readonly NumberFieldName[];
  /** The rest of each group that has a rest; none of them is on top. */
  readonly groups: readonly RailGroup[];
}

/** The field by which each page limit is crossed on a slider. */
const FIELD_OF: Readonly<Partial<Record<LimitId, NumberFieldName>>> = {
  runs: 'runs',
  metrics: 'metrics',
  'scalar-points': 'points',
  'value-size': 'valueBytes',
  'call-size': 'wideMetrics',
  'config-size': 'configBytes',
  'config-depth': 'configDepth',
  'summary-depth': 'summaryDepth',
  files: 'files',
  'media-points': 'mediaPoints',
  'histogram-points': 'histogramPoints',
};

/** The limit that each field runs into; that of media names is crossed by a choice and so stands in its group. */
export const LIMIT_OF: Readonly<Partial<Record<FieldName, LimitId>>> = {
  ...Object.fromEntries(Object.entries(FIELD_OF).map(([limit, field]) => [field, limit])),
  mediaNaming: 'media-names',
};

/** Every field but the place, which the page itself shows, and the seed, which has a row of its own. */
const GROUPS: readonly RailGroup[] = [
  { id: 'runs', fields: ['runs', 'visibleRuns', 'groupBy', 'crashedRuns'] },
  {
    id: 'metrics',
    fields: ['metrics', 'sharedMetrics', 'nestingDepth', 'nestingFanout', 'nameStyle', 'gaps'],
  },
  { id: 'points', fields: ['points', 'xAxis', 'smoothing'] },
  { id: 'wide', fields: ['valueBytes', 'wideMetrics', 'widePoints'] },
  { id: 'config', fields: ['configBytes', 'bigConfigRuns', 'configKeys', 'configDepth'] },
  { id: 'summary', fields: ['summaryDepth'] },
  { id: 'files', fields: ['files', 'fileDepth'] },
  { id: 'media', fields: ['mediaMetrics', 'mediaPoints', 'mediaImages', 'mediaNaming'] },
  { id: 'histograms', fields: ['histogramMetrics', 'histogramPoints', 'histogramBins'] },
  { id: 'page', fields: ['openSections', 'panelsPerPage', 'refreshSeconds', 'network'] },
];

/** Of the button that unfolds a group, for what leads to a field in it. */
export function groupHeadId(id: GroupId): string {
  return `rail-${id}`;
}

/** The fields of the rail where `inert` ones do nothing. */
export function railOf(inert: readonly FieldName[]): RailFields {
  const acts = (field: FieldName) => !inert.includes(field);
  const top = LIMIT_IDS.flatMap((id) => FIELD_OF[id] ?? []).filter(acts);
  const groups = GROUPS.map(({ id, fields }) => ({
    id,
    fields: fields.filter((field) => acts(field) && !top.some((one) => one === field)),
  })).filter(({ fields }) => fields.length > 0);
  return { top, groups };
}

export const RAIL = railOf(INERT_FIELDS);
