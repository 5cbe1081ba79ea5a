/**
 * The report: the versioned record of specs, environment, samples and verdicts, as types, as a schema that reads
 * it strictly, and as a JSON Schema for other programs. Every other export derives from it.
 * The types of `src/measure` lead; the schema is held to them by the compiler, in both directions.
 */
import { LIMIT_IDS, type LimitId } from '../limits/limit.ts';
import { type Certificate, type Mismatch, PROTOCOL } from '../measure/certificate.ts';
import type { Environment } from '../measure/environment.ts';
import type { Gate } from '../measure/gates.ts';
import type { Cell } from '../measure/sample.ts';
import type { Sentinel } from '../measure/sentinel.ts';
import { STAGES, type Stage } from '../measure/stages.ts';
import { PROFILE_IDS, type ProfileId } from '../profile/profiles.ts';
import { z } from '../spec/z.ts';
import { cellSchema } from './cellSchema.ts';
import { certificateSchema, environmentSchema, gateSchema, sentinelSchema } from './evidenceSchema.ts';
import { moment, names, text } from './schemaParts.ts';

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

/** A certificate held against the environment of the report that it stands in. */
export interface CheckedCertificate extends Certificate {
  /** It speaks for the browser that measured. */
  readonly matches: boolean;
  readonly mismatches: readonly Mismatch[];
}

export interface Report {
  readonly schema: typeof REPORT_FORMAT;
  /** ISO 8601 with its zone. */
  readonly createdAt: string;
  readonly environment: Environment;
  readonly protocol: { readonly version: typeof PROTOCOL; readonly rules: readonly string[] };
  /** What proves the clocks, of this browser or of the one that comes nearest; absent where there is no proof. */
  readonly certificate?: CheckedCertificate;
  /** What was shut when the report was made, the gravest first. */
  readonly gates: readonly Gate[];
  /** False where a gate is refused: the figures are of something else. */
  readonly publishable: boolean;
  /** Readings of the drift sentinel, in order of time. */
  readonly sentinels: readonly Sentinel[];
  readonly cells: readonly Cell[];
  readonly verdicts: readonly Verdict[];
  readonly warnings: readonly string[];
}

const open = z.record(text, z.unknown());

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

/** Unknown keys are problems, never dropped; fields that a spec lacks take their defaults. */
export const reportSchema = z
  .strictObject({
    schema: z.literal(REPORT_FORMAT),
    createdAt: moment,
    environment: environmentSchema,
    protocol: z.strictObject({ version: z.literal(PROTOCOL), rules: z.array(text) }),
    certificate: z.exactOptional(certificateSchema),
    gates: z.array(gateSchema),
    publishable: z.boolean(),
    sentinels: z.array(sentinelSchema),
    cells: z.array(cellSchema),
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
