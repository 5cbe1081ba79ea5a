/** A finding for each page limit of a rule set that a spec is near or past. */
import type { Limit, LimitId, RuleSet } from '../limits/limit.ts';
import { pageLimits } from '../limits/ruleSets.ts';
import { FIELDS, type FieldName } from './fields.ts';
import type { Finding } from './finding.ts';
import { limitFindingWords } from './findingWords.ts';
import { fixFor, type Move } from './fix.ts';
import { headroomOf } from './headroom.ts';
import type { ProjectSpec } from './projectSpec.ts';
import { mediaNames, scalarUnion, wideNames } from './size.ts';

/** In the order of the rule set. */
export function limitFindings(spec: ProjectSpec, rules: RuleSet): Finding[] {
  return pageLimits(rules).flatMap((limit) => limitFinding(spec, limit, rules) ?? []);
}

/** What may change to come back under a limit, best first. */
export function movesUnder(id: LimitId, spec: ProjectSpec): readonly Move[] {
  return MOVES[id]?.(spec) ?? [];
}

/** The least of their ranges is the least that they load. */
type Plain = {
  readonly [N in FieldName]: (typeof FIELDS)[N] extends { kind: 'number' } ? N : never;
}[FieldName];

function down(...fields: readonly Plain[]): Move[] {
  return fields.map((field) => ({ field, least: FIELDS[field].min }));
}

const MOVES: Partial<Record<LimitId, (spec: ProjectSpec) => readonly Move[]>> = {
  runs: () => down('runs'),
  metrics: metricMoves,
  'scalar-points': () => down('points'),
  'value-size': () => down('valueBytes', 'wideMetrics'),
  // Fewer values in a call first: that is what splitting it does.
  'call-size': () => [{ field: 'wideMetrics', least: 1 }, ...down('valueBytes', 'metrics')],
  'config-size': () => down('configBytes', 'configKeys'),
  'config-depth': () => down('configDepth'),
  // A nested log call nests its summary as well; flat, it writes its prefixes more often, and may have to be shorter.
  'summary-depth': () => down('summaryDepth', 'nestingDepth', 'metrics'),
  files: () => down('files'),
  'media-points': () => down('mediaPoints'),
  'histogram-points': () => down('histogramPoints'),
  'media-names': () => [{ field: 'mediaNaming', least: 'list' }],
};

/** What loses no metric first: names shared, media in lists. Then fewer of what there is most of. */
function metricMoves(spec: ProjectSpec): readonly Move[] {
  const kinds = [
    { field: 'metrics', names: scalarUnion(spec) },
    { field: 'wideMetrics', names: wideNames(spec) },
    { field: 'histogramMetrics', names: spec.histogramMetrics },
    { field: 'mediaMetrics', names: spec.mediaMetrics * mediaNames(spec) },
  ] as const;
  return [
    { field: 'sharedMetrics', least: 1 },
    { field: 'mediaNaming', least: 'list' },
    ...down(...kinds.toSorted((a, b) => b.names - a.names).map(({ field }) => field)),
  ];
}

function limitFinding(spec: ProjectSpec, limit: Limit, rules: RuleSet): Finding | undefined {
  const room = headroomOf(spec, limit);
  // Of two forms one is the advised one: a spec that has it is as far from the other as can be.
  if (!room || room.state === 'under' || (room.state === 'near' && limit.axis === 'contrast'))
    return undefined;
  const met = (one: ProjectSpec) => keeps(one, limit);
  const fix = fixFor(spec, { met, moves: movesUnder(limit.id, spec) }, rules);
  return {
    id: limit.id,
    limit: limit.id,
    level: room.state,
    ratio: room.ratio,
    ...limitFindingWords(room, { limit, rules, spec, fix }),
    ...(fix && { fix }),
    source: limit.source,
    date: limit.date,
  };
}

/** As the source writes it: on the line of "fewer than" is past it. */
function keeps(spec: ProjectSpec, limit: Limit): boolean {
  const { value, limit: bound } = headroomOf(spec, limit)!;
  return value < bound || (value === bound && limit.op === '<=');
}
