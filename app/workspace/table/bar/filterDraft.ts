/** A filter while it is written: every kind keeps what was written in it, whole or not. */
import { type Filter, patternProblem } from '../../../../src/kernels/filter.ts';
import { readBound, writeBound } from './bounds.ts';

export type FilterKind = Filter['is'];

export const FILTER_KINDS: readonly FilterKind[] = [
  'contains',
  'matches',
  'between',
  'oneOf',
  'empty',
  'present',
];

export interface FilterDraft {
  readonly column: string;
  readonly is: FilterKind;
  readonly text: string;
  readonly pattern: string;
  readonly least: string;
  readonly most: string;
  readonly values: readonly string[];
}

export type DraftProblem =
  | { readonly kind: 'pattern'; readonly words: string }
  | { readonly kind: 'bound'; readonly end: 'least' | 'most' }
  | { readonly kind: 'order' };

export interface ReadDraft {
  /** Null where nothing is asked for yet, or what is asked cannot be. */
  readonly filter: Filter | null;
  readonly problem: DraftProblem | null;
}

export function newDraft(column: string, is: FilterKind): FilterDraft {
  return { column, is, text: '', pattern: '', least: '', most: '', values: [] };
}

export function draftOf(filter: Filter): FilterDraft {
  const draft = newDraft(filter.column, filter.is);
  switch (filter.is) {
    case 'contains':
      return { ...draft, text: filter.text };
    case 'matches':
      return { ...draft, pattern: filter.pattern };
    case 'between': {
      const { column, least, most } = filter;
      return { ...draft, least: writeBound(column, least), most: writeBound(column, most) };
    }
    case 'oneOf':
      return { ...draft, values: filter.values };
    default:
      return draft;
  }
}

export function readDraft(draft: FilterDraft): ReadDraft {
  const { column, is, text, pattern, values } = draft;
  switch (is) {
    case 'contains':
      return whole(text !== '', { column, is, text });
    case 'matches': {
      const words = patternProblem(pattern);
      if (words !== null) return { filter: null, problem: { kind: 'pattern', words } };
      return whole(pattern !== '', { column, is, pattern });
    }
    case 'between':
      return readBounds(draft);
    case 'oneOf':
      return whole(values.length > 0, { column, is, values });
    case 'empty':
    case 'present':
      return whole(true, { column, is });
  }
}

function whole(isWhole: boolean, filter: Filter): ReadDraft {
  return { filter: isWhole ? filter : null, problem: null };
}

function readBounds({ column, least: leastText, most: mostText }: FilterDraft): ReadDraft {
  const least = readBound(column, leastText);
  const most = readBound(column, mostText);
  if (least === undefined) return { filter: null, problem: { kind: 'bound', end: 'least' } };
  if (most === undefined) return { filter: null, problem: { kind: 'bound', end: 'most' } };
  if (least !== null && most !== null && least > most) return { filter: null, problem: { kind: 'order' } };
  return whole(least !== null || most !== null, { column, is: 'between', least, most });
}
