/**
 * The fewest fields of a spec to change so that something holds of it, each no further than it must go, and then
 * down to two digits, as people choose numbers: 99,000 points rather than 99,999.
 */
import type { RuleSet } from '../limits/limit.ts';
import { FIELDS, type FieldName } from './fields.ts';
import type { Change, Fix } from './finding.ts';
import { labelOf } from './fixWords.ts';
import { headroom } from './headroom.ts';
import type { ProjectSpec } from './projectSpec.ts';

/** A field that may change, and the value at which it loads the page least. */
export interface Move {
  readonly field: FieldName;
  readonly least: ProjectSpec[FieldName];
}

/** What a fix is for: `met` must grow no falser as any of the moves goes towards its least. */
export interface Goal {
  readonly met: (spec: ProjectSpec) => boolean;
  /** Earlier moves are preferred where as few others would do. */
  readonly moves: readonly Move[];
}

/** A count that falls further than this is no fix but another project: fields are changed beside it instead, if they can be. */
const STEEPEST = 100;

/** Undefined where the goal is met already, where no moves reach it, or where another page limit would suffer. */
export function fixFor(spec: ProjectSpec, { met, moves }: Goal, rules: RuleSet): Fix | undefined {
  if (met(spec)) return undefined;
  const fits = (one: ProjectSpec) => met(one) && !worsens(spec, one, rules);
  const gentle = moves.map((move) => gentler(spec, move));
  const fixed = fewest(spec, gentle, fits) ?? fewest(spec, moves, fits);
  if (!fixed) return undefined;
  const changes = changesFrom(spec, fixed);
  return { label: labelOf(changes), spec: fixed, changes };
}

function gentler(spec: ProjectSpec, { field, least }: Move): Move {
  const most = spec[field];
  const counts = isCount(field) && typeof least === 'number' && typeof most === 'number';
  return { field, least: counts ? Math.max(least, Math.floor(most / STEEPEST)) : least };
}

/** The spec with as few of the moves made as it takes. */
function fewest(spec: ProjectSpec, moves: readonly Move[], fits: Goal['met']): ProjectSpec | undefined {
  const open = moves.filter(({ field, least }) => String(spec[field]) !== String(least));
  for (let size = 1; size <= open.length; size++)
    for (const group of groupsOf(open, size)) {
      const fixed = lowered(spec, group, fits);
      if (fixed) return fixed;
    }
  return undefined;
}

/** The ways to choose `size` of the moves, earlier ones first. */
function* groupsOf(moves: readonly Move[], size: number): Generator<readonly Move[]> {
  if (size === 0) yield [];
  else
    for (const [at, move] of moves.entries())
      for (const rest of groupsOf(moves.slice(at + 1), size - 1)) yield [move, ...rest];
}

/** All of a group at their least, then each in turn raised again as far as it fits. */
function lowered(spec: ProjectSpec, group: readonly Move[], fits: Goal['met']): ProjectSpec | undefined {
  let fixed: ProjectSpec = {
    ...spec,
    ...Object.fromEntries(group.map(({ field, least }) => [field, least])),
  };
  if (!fits(fixed)) return undefined;
  for (const { field, least } of group) {
    const most = spec[field];
    if (!isCount(field) || typeof least !== 'number' || typeof most !== 'number') continue;
    const held = fixed;
    const value = largest(least, most, (one) => fits({ ...held, [field]: one }));
    fixed = { ...fixed, [field]: Math.max(least, toTwoDigits(value)) };
  }
  return fixed;
}

function isCount(name: FieldName): boolean {
  const field = FIELDS[name];
  return field.kind === 'number' && (field.unit === 'count' || field.unit === 'bytes');
}

/** The largest whole number from `least`, which fits, up to `most`, which does not: by halving. */
function largest(least: number, most: number, fits: (value: number) => boolean): number {
  let [low, high] = [least, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function toTwoDigits(value: number): number {
  const step = 10 ** Math.max(0, String(Math.floor(value)).length - 2);
  return Math.floor(value / step) * step;
}

/** Sizes are estimates: a call whose names grow by some bytes beside a value of megabytes has not grown. */
const SLACK = 1.01;

/** Whether any page limit that is near or passed after the fix was further off before it. */
function worsens(before: ProjectSpec, after: ProjectSpec, rules: RuleSet): boolean {
  const rooms = headroom(before, rules);
  return headroom(after, rules).some(
    ({ state, ratio }, at) => state !== 'under' && ratio > SLACK * rooms[at]!.ratio,
  );
}

function changesFrom(before: ProjectSpec, after: ProjectSpec): Change[] {
  const names = Object.keys(FIELDS) as FieldName[];
  return names
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }) as Change);
}
