/** `ProjectSpec`: what a team logs and what the page shows of it. Profile and rule set are not in it. */
import { countInWords } from '../base/figures.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { z } from './z.ts';

type Value<F> = F extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : F extends { kind: 'list' }
    ? readonly string[]
    : number;

export type ProjectSpec = { readonly [N in FieldName]: Value<(typeof FIELDS)[N]> };

/** One thing wrong with a spec, in words that say what would be right. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function fieldSchema(field: (typeof FIELDS)[FieldName]) {
  switch (field.kind) {
    case 'choice':
      return z._default(z.enum([...field.values] as string[]), field.default);
    case 'list':
      return z._default(z.array(z.string().check(z.minLength(1))).check(z.maxLength(field.most)), []);
    case 'number': {
      const whole = field.unit === 'count' || field.unit === 'bytes' ? z.int() : z.number();
      return z._default(whole.check(z.minimum(field.min), z.maximum(field.max)), field.default);
    }
  }
}

const shape = Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => [name, fieldSchema(field)]));

/** The schema with defaults: a partial spec is a whole one. Unknown fields are problems, never dropped. */
export const specSchema = z.strictObject(shape);

/** Reads a spec, partial or whole, from outside. */
export function parseSpec(input: unknown): Parsed<ProjectSpec> {
  const result = specSchema.safeParse(input ?? {});
  if (result.success) return { ok: true, value: result.data as unknown as ProjectSpec };
  const fields = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String),
  );
  if (fields.length === 0)
    return { ok: false, problems: [{ field: 'spec', message: 'takes an object of fields' }] };
  return { ok: false, problems: [...new Set(fields)].map((field) => ({ field, message: expected(field) })) };
}

/** What a field takes, in words: the end of a sentence that starts with its name. */
export function expected(name: string): string {
  const field = Object.hasOwn(FIELDS, name) ? FIELDS[name as FieldName] : undefined;
  if (!field) return 'is not a field of a spec';
  switch (field.kind) {
    case 'choice':
      return `takes one of ${field.values.join(', ')}`;
    case 'list':
      return `takes up to ${field.most} names`;
    case 'number':
      return `takes ${field.unit === 'share' || field.unit === 'seconds' ? 'a' : 'a whole'} number from ${countInWords(field.min)} to ${countInWords(field.max)}`;
  }
}

/** The spec of an empty link: 500 runs, 60 metrics, 1,000 points, 10 lines, 2 open sections. */
export const typical: ProjectSpec = specSchema.parse({}) as unknown as ProjectSpec;
