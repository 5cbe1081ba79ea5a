/**
 * The link: spec, setup and rule set in a URL hash, such as `#v=1&runs=12000&profile=tuned&with.wire=json`.
 * Only what differs from the default is written, so an empty hash is `typical` and links stay readable.
 * A link that cannot be read whole is not read at all: half a spec would look like somebody's intent.
 */
import { LIMIT_IDS, type LimitId, RULE_SET_IDS, type RuleSetId } from '../limits/limit.ts';
import type { OwnNumbers } from '../limits/ownNumbers.ts';
import { DEFAULT_PROFILE, PROFILE_IDS, type ProfileId } from '../profile/profiles.ts';
import { normalChanges, readTechnique, type Setup, type TechniqueChanges } from '../profile/setup.ts';
import { TECHNIQUE_NAMES, TECHNIQUES, type Technique } from '../profile/technique.ts';
import { FIELDS, type FieldName } from '../spec/fields.ts';
import {
  expected,
  type Parsed,
  type Problem,
  type ProjectSpec,
  parseSpec,
  typical,
} from '../spec/projectSpec.ts';

export const LINK_VERSION = '1';

export interface Link extends Setup {
  readonly spec: ProjectSpec;
  readonly rules: RuleSetId;
  /** An administrator's own numbers; used where `rules` is `custom`. */
  readonly custom: OwnNumbers;
}

/** Writes a hash without its `#`; empty for the default link. */
export function printLink(link: Link): string {
  const parts: string[] = [];
  for (const name of Object.keys(FIELDS) as FieldName[]) {
    const value = link.spec[name];
    const text = Array.isArray(value) ? value.map(encodeURIComponent).join(',') : String(value);
    if (text !== String(typical[name])) parts.push(`${name}=${encodeURIComponent(text)}`);
  }
  if (link.profile !== DEFAULT_PROFILE) parts.push(`profile=${link.profile}`);
  const changes = normalChanges(link.profile, link.changes);
  for (const name of TECHNIQUE_NAMES) if (changes[name]) parts.push(`with.${name}=${changes[name]}`);
  if (link.rules !== '2023') parts.push(`rules=${link.rules}`);
  for (const id of LIMIT_IDS) {
    const own = link.custom[id];
    if (own !== undefined) parts.push(`limit.${id}=${own}`);
  }
  return parts.length === 0 ? '' : `v=${LINK_VERSION}&${parts.join('&')}`;
}

/** A link under way: what its parts have said so far. */
interface Draft {
  readonly spec: Record<string, unknown>;
  readonly custom: Partial<Record<LimitId, number>>;
  changes: TechniqueChanges;
  profile: ProfileId;
  rules: RuleSetId;
}

/** Reads a hash, with or without its `#`; every bad field is named. */
export function parseLink(text: string): Parsed<Link> {
  const problems: Problem[] = [];
  const draft: Draft = { spec: {}, custom: {}, changes: {}, profile: DEFAULT_PROFILE, rules: '2023' };
  for (const [name, value] of pairs(text, problems)) {
    const message = readPart(name, value, draft);
    if (message) problems.push({ field: name, message });
  }
  const { spec, changes, ...rest } = draft;
  const parsed = parseSpec(spec);
  if (!parsed.ok) problems.push(...parsed.problems.filter((p) => !problems.some((q) => q.field === p.field)));
  return parsed.ok && problems.length === 0
    ? { ok: true, value: { spec: parsed.value, ...rest, changes: normalChanges(rest.profile, changes) } }
    : { ok: false, problems };
}

function* pairs(text: string, problems: Problem[]): Generator<[string, string]> {
  const seen = new Set<string>();
  for (const part of text.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const name = cut < 0 ? part : part.slice(0, cut);
    const value = cut < 0 ? undefined : decoded(part.slice(cut + 1));
    if (value === undefined) problems.push({ field: name, message: 'has no readable value' });
    else if (seen.has(name)) problems.push({ field: name, message: 'is given twice' });
    else yield [name, value];
    seen.add(name);
  }
}

/** Reads one part of a link into the draft; says what is wrong with it, if anything. */
function readPart(name: string, value: string, draft: Draft): string | undefined {
  switch (name) {
    case 'v':
      return value === LINK_VERSION ? undefined : `is ${value}; this version reads ${LINK_VERSION}`;
    case 'profile':
      return choose(value, PROFILE_IDS, (profile) => {
        draft.profile = profile;
      });
    case 'rules':
      return choose(value, RULE_SET_IDS, (id) => {
        draft.rules = id;
      });
    default:
      if (name.startsWith('limit.')) return readBound(name, value, draft);
      if (name.startsWith('with.')) return readChange(name.slice('with.'.length), value, draft);
      return readField(name, value, draft);
  }
}

function readChange(name: string, value: string, draft: Draft): string | undefined {
  const change = readTechnique(name, value);
  if (!change) {
    const values = Object.hasOwn(TECHNIQUES, name) ? TECHNIQUES[name as Technique] : null;
    return values ? `takes one of ${values.join(', ')}` : `is no technique: ${TECHNIQUE_NAMES.join(', ')}`;
  }
  draft.changes = { ...draft.changes, ...change };
  return undefined;
}

function choose<T extends string>(
  value: string,
  known: readonly T[],
  keep: (one: T) => void,
): string | undefined {
  const one = known.find((candidate) => candidate === value);
  if (one === undefined) return `takes one of ${known.join(', ')}`;
  keep(one);
  return undefined;
}

function readBound(name: string, value: string, { custom }: Draft): string | undefined {
  const id = LIMIT_IDS.find((known) => `limit.${known}` === name);
  const bound = readNumber(value);
  if (!id || !(bound > 0 && bound < Number.POSITIVE_INFINITY))
    return 'takes the id of a limit and a number above 0';
  custom[id] = bound;
  return undefined;
}

/** The field as its kind is written; whether it is in range, the spec's own schema says. */
function readField(name: string, value: string, { spec }: Draft): string | undefined {
  if (!Object.hasOwn(FIELDS, name)) return expected(name);
  switch (FIELDS[name as FieldName].kind) {
    case 'number':
      spec[name] = readNumber(value);
      break;
    case 'list':
      spec[name] = value === '' ? [] : value.split(',').map((item) => decoded(item) ?? item);
      break;
    case 'choice':
      spec[name] = value;
  }
  return undefined;
}

/** NaN where the text is no plain number. */
function readNumber(text: string): number {
  return /^\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
