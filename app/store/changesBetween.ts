/** What differs between two states of what the link carries, thing by thing. */
import { LIMIT_IDS, type LimitId } from '../../src/limits/limit.ts';
import type { Link } from '../../src/link/link.ts';
import { TECHNIQUE_NAMES, type Technique } from '../../src/profile/technique.ts';
import { FIELDS, type FieldName } from '../../src/spec/fields.ts';

export type Change =
  | { readonly kind: 'field'; readonly name: FieldName }
  | { readonly kind: 'profile' }
  | { readonly kind: 'technique'; readonly name: Technique }
  | { readonly kind: 'rules' }
  | { readonly kind: 'limit'; readonly name: LimitId };

const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

export function changesBetween(a: Link, b: Link): Change[] {
  // A profile is told with its techniques, for it is what they are changed from.
  const techniques = a.profile === b.profile ? TECHNIQUE_NAMES : [];
  return [
    ...FIELD_NAMES.filter((name) => a.spec !== b.spec && String(a.spec[name]) !== String(b.spec[name])).map(
      (name) => ({ kind: 'field', name }) as const,
    ),
    ...(a.profile === b.profile ? [] : [{ kind: 'profile' } as const]),
    ...techniques
      .filter((name) => a.changes[name] !== b.changes[name])
      .map((name) => ({ kind: 'technique', name }) as const),
    ...(a.rules === b.rules ? [] : [{ kind: 'rules' } as const]),
    ...LIMIT_IDS.filter((name) => a.custom[name] !== b.custom[name]).map(
      (name) => ({ kind: 'limit', name }) as const,
    ),
  ];
}
