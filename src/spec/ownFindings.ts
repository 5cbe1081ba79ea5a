/** Findings beside the limits: how several fields weigh on one another, and walls that stand outside the page. */
import type { LimitId, RuleSet } from '../limits/limit.ts';
import { limitIn } from '../limits/ruleSets.ts';
import { wandb2023 } from '../limits/wandb2023.ts';
import type { Finding, FindingLevel, OwnFindingId } from './finding.ts';
import { fixFor, type Move } from './fix.ts';
import { type Headroom, headroomOf, stateOf } from './headroom.ts';
import { movesUnder } from './limitFindings.ts';
import { isOfWandb } from './limitWords.ts';
import { ownFindingWords } from './ownFindingWords.ts';
import type { Citation } from './preset.ts';
import type { ProjectSpec } from './projectSpec.ts';
import {
  callBytes,
  distinctMetrics,
  largestConfig,
  scalarUnion,
  sharedNames,
  wideCalls,
  wideNames,
} from './size.ts';
import { CONFIG_WALL, mostWideBytes, ROW_WALL } from './walls.ts';

interface Weight {
  readonly level: FindingLevel;
  readonly ratio: number | null;
}

interface OwnRule {
  readonly id: OwnFindingId;
  /** The limit that it says more about; a rule set without it has no such finding. */
  readonly limit?: LimitId;
  /** True of W&B's page, client or server alone. */
  readonly ofWandb: boolean;
  readonly weigh: (spec: ProjectSpec, rules: RuleSet) => Weight | undefined;
  readonly moves: (spec: ProjectSpec, rules: RuleSet) => readonly Move[];
  /** Where it does not stand beside its limit. */
  readonly cites?: Citation;
}

/** Documents of no date bear the month in which they were read. */
const PAGE: Citation = { source: wandb2023.source, date: wandb2023.date };
const CLIENT: Citation = { source: 'wandb/wandb:core/internal/filestream@b6e29505', date: '2026-08' };
const SERVER: Citation = { source: 'https://github.com/graphnet-team/graphnet/issues/316', date: '2026-11' };
const NAMES: Citation = {
  source: 'https://docs.wandb.ai/support/models/articles/why-cant-i-sort-or-filter-metrics-with-c',
  date: '2026-11',
};

/** What is told of `own-names` below the limit's own concern: the union is at least this share of it. */
const NOTED_SHARE = 0.1;

const RULES: readonly OwnRule[] = [
  {
    id: 'call-never-arrives',
    ofWandb: true,
    weigh: (spec) => weightOf(callBytes(spec) / ROW_WALL),
    moves: (spec) => movesUnder('call-size', spec),
    cites: CLIENT,
  },
  {
    id: 'config-refused',
    ofWandb: true,
    weigh: (spec) => weightOf(largestConfig(spec) / CONFIG_WALL),
    moves: (spec) => movesUnder('config-size', spec),
    cites: SERVER,
  },
  {
    id: 'wide-slows-all',
    limit: 'value-size',
    ofWandb: true,
    weigh: (spec, rules) =>
      wideNames(spec) > 0 ? weightOf(roomIn(rules, 'value-size', spec)?.ratio) : undefined,
    moves: () => [{ field: 'wideMetrics', least: 0 }],
  },
  {
    id: 'wide-and-often',
    ofWandb: true,
    // What is logged once can be logged no less often.
    weigh: (spec, rules) =>
      wideCalls(spec) > 1 ? weightOf((spec.valueBytes * wideCalls(spec)) / mostWideBytes(rules)) : undefined,
    moves: () => [{ field: 'widePoints', least: 1 }],
    cites: PAGE,
  },
  {
    id: 'runs-grouped',
    limit: 'runs',
    ofWandb: true,
    weigh: (spec, rules) =>
      spec.groupBy.length > 0 ? weightOf(roomIn(rules, 'runs', spec)?.ratio) : undefined,
    moves: () => [{ field: 'groupBy', least: [] }],
    cites: PAGE,
  },
  {
    id: 'runs-with-metrics',
    limit: 'runs',
    ofWandb: true,
    weigh: (spec, rules) => {
      const [runs, metrics] = runsAndMetrics(spec, rules);
      return runs && metrics && weightOf(Math.min(runs.ratio, metrics.ratio));
    },
    moves: (spec, rules) => {
      const nearer = runsAndMetrics(spec, rules).toSorted((a, b) => (a?.ratio ?? 0) - (b?.ratio ?? 0));
      return nearer.flatMap((room) => (room ? movesUnder(room.id, spec) : []));
    },
    cites: PAGE,
  },
  {
    id: 'own-names',
    limit: 'metrics',
    ofWandb: false,
    weigh: ownNames,
    moves: () => [
      { field: 'sharedMetrics', least: 1 },
      { field: 'metrics', least: 1 },
    ],
  },
  {
    id: 'odd-names',
    ofWandb: true,
    weigh: (spec) => (spec.nameStyle === 'odd' ? { level: 'note', ratio: null } : undefined),
    moves: () => [{ field: 'nameStyle', least: 'flat' }],
    cites: NAMES,
  },
];

export function ownFindings(spec: ProjectSpec, rules: RuleSet): Finding[] {
  return RULES.flatMap((rule) => ownFinding(spec, rule, rules) ?? []);
}

function ownFinding(spec: ProjectSpec, rule: OwnRule, rules: RuleSet): Finding | undefined {
  const limit = rule.limit && limitIn(rules, rule.limit);
  if ((rule.ofWandb && !isOfWandb(rules)) || (rule.limit && !limit)) return undefined;
  const weight = rule.weigh(spec, rules);
  if (!weight) return undefined;
  const met = (one: ProjectSpec) => {
    const left = rule.weigh(one, rules);
    return !left || (left.ratio !== null && left.ratio <= 1);
  };
  const fix = fixFor(spec, { met, moves: rule.moves(spec, rules) }, rules);
  const { source, date } = rule.cites ?? limit ?? PAGE;
  return {
    id: rule.id,
    ...(rule.limit && { limit: rule.limit }),
    ...weight,
    ...ownFindingWords(rule.id, { spec, rules, fix, ratio: weight.ratio }),
    ...(fix && { fix }),
    source,
    date,
  };
}

function weightOf(ratio: number | undefined): Weight | undefined {
  const state = stateOf(ratio ?? 0);
  return ratio === undefined || state === 'under' ? undefined : { level: state, ratio };
}

function roomIn(rules: RuleSet, id: LimitId, spec: ProjectSpec): Headroom | undefined {
  const limit = limitIn(rules, id);
  return limit && headroomOf(spec, limit);
}

function runsAndMetrics(spec: ProjectSpec, rules: RuleSet) {
  return [roomIn(rules, 'runs', spec), roomIn(rules, 'metrics', spec)] as const;
}

/** Where most of the union are names of single runs: it then grows with every run. */
function ownNames(spec: ProjectSpec, rules: RuleSet): Weight | undefined {
  const room = roomIn(rules, 'metrics', spec);
  const own = scalarUnion(spec) - sharedNames(spec);
  if (!room || spec.runs === 1 || own * 2 <= distinctMetrics(spec) || room.ratio < NOTED_SHARE)
    return undefined;
  return weightOf(room.ratio) ?? { level: 'note', ratio: room.ratio };
}
