/**
 * The link: spec, profile and rule set in a URL hash, such as `#v=1&runs=12000&profile=tuned`.
 * Only what differs from the default is written, so an empty hash is `typical` and links stay readable.
 * A link that cannot be read whole is not read at all: half a spec would look like somebody's intent.
 */
import { LIMIT_IDS, type LimitId, RULE_SET_IDS, type RuleSetId } from '../limits/limit.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { expected, type Parsed, type Problem, type ProjectSpec, parseSpec, typical } from './projectSpec.ts';

export const LINK_VERSION = '1';

export interface Link {
  readonly spec: ProjectSpec;
  readonly profile: string;
  readonly rules: RuleSetId;
  /** An administrator's own numbers; used where `rules` is `custom`. */
  readonly custom: Partial<Readonly<Record<LimitId, number>>>;
}

/** Writes a hash without its `#`; empty for the default link. */
export function printLink(link: Link, defaultProfile: string): string {
  const parts: string[] = [];
  for (const name of Object.keys(FIELDS) as FieldName[]) {
    const value = link.spec[name];
    const text = Array.isArray(value) ? value.map(encodeURIComponent).join(',') : String(value);
    if (text !== String(typical[name])) parts.push(`${name}=${encodeURIComponent(text)}`);
  }
  if (link.profile !== defaultProfile) parts.push(`profile=${link.profile}`);
  if (link.rules !== '2023') parts.push(`rules=${link.rules}`);
  for (const id of LIMIT_IDS) {
    const own = link.custom[id];
    if (own !== undefined) parts.push(`limit.${id}=${own}`);
  }
  return parts.length === 0 ? '' : `v=${LINK_VERSION}&${parts.join('&')}`;
}

/** Reads a hash, with or without its `#`; every bad field is named. */
export function parseLink(text: string, profiles: readonly string[]): Parsed<Link> {
  const problems: Problem[] = [];
  const spec: Record<string, unknown> = {};
  const custom: Partial<Record<LimitId, number>> = {};
  let profile = profiles[0] ?? '';
  let rules: RuleSetId = '2023';
  for (const [name, value] of pairs(text, problems)) {
    if (name === 'v') {
      if (value !== LINK_VERSION)
        problems.push({ field: 'v', message: `is ${value}; this version reads ${LINK_VERSION}` });
    } else if (name === 'profile') {
      if (profiles.includes(value)) profile = value;
      else problems.push({ field: name, message: `takes one of ${profiles.join(', ')}` });
    } else if (name === 'rules') {
      const id = RULE_SET_IDS.find((known) => known === value);
      if (id) rules = id;
      else problems.push({ field: name, message: `takes one of ${RULE_SET_IDS.join(', ')}` });
    } else if (name.startsWith('limit.')) {
      const id = LIMIT_IDS.find((known) => `limit.${known}` === name);
      const bound = readNumber(value);
      if (id && bound !== undefined && bound > 0) custom[id] = bound;
      else problems.push({ field: name, message: 'takes the id of a limit and a number above 0' });
    } else {
      readField(name, value, spec, problems);
    }
  }
  const parsed = parseSpec(spec);
  if (!parsed.ok) problems.push(...parsed.problems.filter((p) => !problems.some((q) => q.field === p.field)));
  return parsed.ok && problems.length === 0
    ? { ok: true, value: { spec: parsed.value, profile, rules, custom } }
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

function readField(name: string, value: string, spec: Record<string, unknown>, problems: Problem[]): void {
  const field = Object.hasOwn(FIELDS, name) ? FIELDS[name as FieldName] : undefined;
  if (field?.kind === 'number') {
    const number = readNumber(value);
    if (number === undefined) problems.push({ field: name, message: expected(name) });
    else spec[name] = number;
  } else if (field?.kind === 'list') spec[name] = value.split(',').map((item) => decoded(item) ?? item);
  else if (field) spec[name] = value;
  else problems.push({ field: name, message: expected(name) });
}

function readNumber(text: string): number | undefined {
  return /^\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
