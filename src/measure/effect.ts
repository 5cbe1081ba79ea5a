/**
 * The measured effect of what a finding says: two cells under one setup, one of the spec as it is, one of the spec
 * mended or at least milder in the same fields.
 */
import type { Setup } from '../profile/setup.ts';
import type { FieldName } from '../spec/fields.ts';
import { FIELDS } from '../spec/fields.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import type { Cell } from './sample.ts';

/** What is to be told apart. */
export interface Mending extends Setup {
  readonly spec: ProjectSpec;
  readonly mended: ProjectSpec;
}

export interface Effect {
  readonly as: Cell;
  readonly mended: Cell;
  /** The second has the very spec that mends the first, not merely a milder one. */
  readonly exact: boolean;
  /** Both were measured in the same rounds, so that a drifting machine favours neither. */
  readonly inTurn: boolean;
}

/** Of cells in the order in which they were measured; null where there are not two that can be held together. */
export function effectOf(cells: readonly Cell[], mending: Mending): Effect | null {
  const own = cells.filter((cell) => cell.kind === 'load' && cell.summary && sameSetup(cell, mending));
  const as = own.filter(({ spec }) => sameSpec(spec, mending.spec));
  const exact = own.filter(({ spec }) => sameSpec(spec, mending.mended));
  const others = exact.length > 0 ? exact : own.filter(({ spec }) => isMilder(spec, mending));
  for (const one of as.toReversed()) {
    const other = others.findLast((cell) => wereInTurn(one, cell));
    if (other) return { as: one, mended: other, exact: exact.length > 0, inTurn: true };
  }
  const [one, other] = [as.at(-1), others.at(-1)];
  return one && other ? { as: one, mended: other, exact: exact.length > 0, inTurn: false } : null;
}

function sameSetup(a: Setup, b: Setup): boolean {
  return a.profile === b.profile && JSON.stringify(a.changes) === JSON.stringify(b.changes);
}

function sameSpec(a: ProjectSpec, b: ProjectSpec): boolean {
  return differences(a, b).length === 0;
}

/** The same but for fields that mending changes, each of them gone the same way. */
function isMilder(other: ProjectSpec, { spec, mended }: Mending): boolean {
  const open = differences(spec, mended);
  const changed = differences(spec, other);
  const towards = (field: FieldName) => {
    const [from, to, at] = [spec[field], mended[field], other[field]];
    if (typeof from !== 'number' || typeof to !== 'number' || typeof at !== 'number') return same(to, at);
    return Math.sign(at - from) === Math.sign(to - from);
  };
  return changed.length > 0 && changed.every((field) => open.includes(field) && towards(field));
}

/** Fields in which two specs differ. */
function differences(a: ProjectSpec, b: ProjectSpec): FieldName[] {
  return (Object.keys(FIELDS) as FieldName[]).filter((field) => !same(a[field], b[field]));
}

function same(a: ProjectSpec[FieldName], b: ProjectSpec[FieldName]): boolean {
  return a === b || String(a) === String(b);
}

/** Cells of one plan share its seed, and each plan takes one of its own. */
function wereInTurn({ stop: a }: Cell, { stop: b }: Cell): boolean {
  return a !== undefined && b !== undefined && a.seed !== null && a.seed === b.seed && a.mode === b.mode;
}
