/**
 * The report: the versioned record of specs, environment, samples and verdicts, as types, as a schema that reads
 * it strictly, and as a JSON Schema for other programs. Every other export derives from it.
 * The types of `src/measure` lead; the schema is held to them by the compiler, in both directions.
 */
import { LIMIT_IDS, type LimitId } from '../limits/limit.ts';
import type { Environment } from '../measure/environment.ts';
import type { Cell } from '../measure/sample.ts';
import { STAGES, type Stage } from '../measure/stages.ts';
import { PROFILE_IDS, type ProfileId } from '../profile/profiles.ts';
import { type ProjectSpec, specSchema } from '../spec/projectSpec.ts';
import { z } from '../spec/z.ts';

/** Name and major of the format: what a reader looks at first. */
export const REPORT_FORMAT = 'plimsoll.report/1';

/** What a sweep says of its limit, once of render and once of wait. */
export interface Verdict {
  readonly limit: LimitId;
  readonly profile: ProfileId;
  readonly of: 'render' | 'wait';
  /** Marginal cost above the limit over that below it; null where it can't be told. */
  readonly ratio: { readonly est: number; readonly lo: number; readonly hi: number } | null;
  readonly cliff: Readonly<Record<string, unknown>> | null;
  readonly crossings: Readonly<Record<string, unknown>> | null;
  /** The stage that carries the growth. */
  readonly stage: Stage | null;
  readonly sentence: string;
}

export interface Report {
  readonly schema: typeof REPORT_FORMAT;
  /** ISO 8601 with its zone. */
  readonly createdAt: string;
  readonly environment: Environment;
  readonly protocol: { readonly version: 1; readonly rules: readonly string[] };
  /** What proves the clocks of this browser, where a proof was made. */
  readonly certificate?: Readonly<Record<string, unknown>>;
  readonly cells: readonly Cell[];
  readonly verdicts: readonly Verdict[];
  readonly warnings: readonly string[];
}

/** Titles and names of parts in the JSON Schema; a registry of our own keeps zod's global one empty. */
const names = z.registry<{ id?: string; title: string }>();

const amount = z.number().check(z.minimum(0));
const ordinal = z.int().check(z.minimum(0));
const text = z.string();
const open = z.record(z.string(), z.unknown());

const spec = (specSchema as unknown as z.ZodMiniType<ProjectSpec, Partial<ProjectSpec>>).register(names, {
  id: 'Spec',
  title: 'What a team logs and what the page shows of it',
});

const counts = z.strictObject({
  bytes: amount,
  answer: amount,
  leaves: amount,
  nodes: amount,
  vertices: amount,
  pixels: amount,
});

const extrapolation = z.strictObject({
  ms: z.nullable(amount),
  atLeast: amount,
  readBytes: amount,
  totalBytes: amount,
});

const sample = z
  .strictObject({
    phase: z.enum(['cold', 'warm', 'live']),
    kind: z.enum(['load', 'redraw']),
    total: z.nullable(amount),
    main: amount,
    screen: z.nullable(amount),
    afterMain: z.nullable(z.number()),
    stages: z.partialRecord(z.enum(STAGES), z.number()),
    offThread: amount,
    bytes: amount,
    round: ordinal,
    visit: ordinal,
    seq: ordinal,
    flags: z.array(text),
    valid: z.boolean(),
    reason: z.exactOptional(text),
    make: amount,
    counts: counts.register(names, { id: 'Counts', title: 'What an update did, counted' }),
    extrapolation: z.exactOptional(
      extrapolation.register(names, {
        id: 'Extrapolation',
        title: 'A backend time that was not all measured',
      }),
    ),
  })
  .register(names, { id: 'Sample', title: 'The record of one timed update; times in milliseconds' });

const estimate = z
  .strictObject({ median: z.number(), lo: z.nullable(z.number()), hi: z.nullable(z.number()), n: ordinal })
  .register(names, { id: 'Estimate', title: 'Median with its 95 % interval; no interval under 6 samples' });

const summary = z
  .strictObject({
    total: z.nullable(estimate),
    main: estimate,
    screen: z.nullable(estimate),
    stages: z.partialRecord(z.enum(STAGES), estimate),
  })
  .register(names, { id: 'Summary', title: 'Of the valid warm samples' });

const refusal = z
  .strictObject({
    stage: z.enum([...STAGES, 'make']),
    what: z.enum(['answer bytes', 'row bytes', 'leaves', 'names', 'nodes', 'vertices', 'pixels', 'make ms']),
    predicted: amount,
    cap: amount,
  })
  .register(names, { id: 'Refusal', title: 'The cap that an update would have broken' });

const cell = z
  .strictObject({
    id: text,
    spec,
    profile: z.enum(PROFILE_IDS),
    kind: z.enum(['load', 'redraw']),
    outcome: z.enum(['measured', 'extrapolated', 'refused', 'failed']),
    refused: z.exactOptional(refusal),
    stopped: z.exactOptional(z.boolean()),
    error: z.exactOptional(text),
    samples: z.array(sample),
    summary: z.nullable(summary),
  })
  .register(names, { id: 'Cell', title: 'All samples of one spec under one profile' });

const verdict = z
  .strictObject({
    limit: z.enum(LIMIT_IDS),
    profile: z.enum(PROFILE_IDS),
    of: z.enum(['render', 'wait']),
    ratio: z.nullable(z.strictObject({ est: z.number(), lo: z.number(), hi: z.number() })),
    cliff: z.nullable(open),
    crossings: z.nullable(open),
    stage: z.nullable(z.enum(STAGES)),
    sentence: text,
  })
  .register(names, { id: 'Verdict', title: 'What a sweep says of its limit' });

const environment = z
  .strictObject({
    app: text,
    userAgent: text,
    browser: text,
    platform: text,
    cores: amount,
    pixelRatio: amount,
    isolated: z.boolean(),
    timerStep: amount,
    refreshHz: z.nullable(amount),
    frame: z.strictObject({ width: amount, height: amount, scale: amount }),
    production: z.boolean(),
    screenClock: z.boolean(),
  })
  .register(names, { id: 'Environment', title: 'Facts of browser and machine' });

/** Unknown keys are problems, never dropped; fields that a spec lacks take their defaults. */
export const reportSchema = z
  .strictObject({
    schema: z.literal(REPORT_FORMAT),
    createdAt: z.iso.datetime({ offset: true }),
    environment,
    protocol: z.strictObject({ version: z.literal(1), rules: z.array(text) }),
    certificate: z.exactOptional(open),
    cells: z.array(cell),
    verdicts: z.array(verdict),
    warnings: z.array(text),
  })
  .register(names, { title: 'Plimsoll report' });

/** The schema as JSON Schema of draft 2020-12, of what the reader takes. */
export function reportJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
  });
  return { $schema, $id: '/report.schema.json', ...rest };
}

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Whole<T> = T extends object ? { -readonly [K in keyof T]-?: Whole<T[K]> } : T;
type Same<A, B> = [A, B] extends [B, A] ? true : false;
type Read = z.infer<typeof reportSchema>;

// Fails to compile where the schema and the types part ways; the second line sees a missing optional field.
true satisfies Same<Writable<Read>, Writable<Report>>;
true satisfies Same<Whole<Read>, Whole<Report>>;
