/**
 * The scalar names of one run from afar: which prefixes they have and where they stand, without a single name.
 * Sizes follow from it, for a million names as for ten; a test holds it to the generator.
 */
import type { ProjectSpec } from './projectSpec.ts';

/** Names with the same prefix at evenly spaced indices. */
export interface NameStretch {
  /** Up to and with the first slash; empty where there is none. */
  readonly prefix: string;
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

interface Shape {
  /** Prefixes of the first names, and how many in a row have them. */
  readonly head: readonly (readonly [prefix: string, count: number])[];
  /** What the further names go round in. */
  readonly families: readonly string[];
}

const SLASH: Shape = {
  head: [
    ['train/', 6],
    ['val/', 6],
    ['system/', 4],
    ['optimizer/', 4],
  ],
  families: ['grad_norm/', 'param_norm/', 'eval/'],
};

const SHAPES: Readonly<Record<ProjectSpec['nameStyle'], Shape>> = {
  slash: SLASH,
  flat: { head: [], families: [''] },
  model: {
    head: [
      ['train/', 1],
      ['', 1],
      ['throughput/', 6],
    ],
    families: ['grad/', 'params/', 'eval/', 'lm_eval/'],
  },
  odd: {
    head: [
      ['', 9],
      ['train/', 1],
      ['/', 1],
      ['a/', 1],
      ['損失/', 1],
      ['', 2],
      ['🚢/', 1],
      ['', 6],
      ['<b>markup</', 1],
      ['', 1],
      ...SLASH.head,
    ],
    families: SLASH.families,
  },
};

/** What a run's own names begin with. */
export const OWN_PREFIX = 'own/';

/** The stretches of a run's names, the shared ones by their first index, its own last; none is empty. */
export function nameStretches({ nameStyle, metrics }: ProjectSpec, shared: number): readonly NameStretch[] {
  const { head, families } = SHAPES[nameStyle];
  const stretches: NameStretch[] = [];
  let start = 0;
  for (const [prefix, most] of head) {
    const count = Math.min(most, shared - start);
    stretches.push({ prefix, start, step: 1, count });
    start += count;
  }
  const step = families.length;
  families.forEach((prefix, i) => {
    const count = Math.ceil((shared - start - i) / step);
    stretches.push({ prefix, start: start + i, step, count });
  });
  stretches.push({ prefix: OWN_PREFIX, start: shared, step: 1, count: metrics - shared });
  return stretches.filter(({ count }) => count > 0);
}

/** Dicts at a level, counted from 0 on the outside, by the prefixes of the names in them. */
export function dictsByPrefix(
  stretches: readonly NameStretch[],
  fanout: number,
  level: number,
): ReadonlyMap<string, number> {
  const most = fanout ** (level + 1);
  const dicts = new Map<string, number>();
  // Stretches of one prefix share their dicts as far as there are any; where there are more, they rarely meet.
  for (const stretch of stretches) {
    const all = (dicts.get(stretch.prefix) ?? 0) + dictsOf(stretch, most);
    dicts.set(stretch.prefix, Math.min(all, most));
  }
  return dicts;
}

/** Dicts that the names of a stretch stand in, of `dicts` that the names of a prefix go round in. */
function dictsOf({ step, count }: NameStretch, dicts: number): number {
  // Indices that are `step` apart come round to the same dict after so many of them.
  return dicts >= count * step ? count : Math.min(count, dicts / greatestCommonDivisor(dicts, step));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
