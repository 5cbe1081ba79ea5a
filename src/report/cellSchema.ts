/** The schema of a cell and its samples, as `src/measure/sample.ts` has them. */
import { STAGES } from '../measure/stages.ts';
import { PROFILE_IDS } from '../profile/profiles.ts';
import type { TechniqueChanges } from '../profile/setup.ts';
import { TECHNIQUE_NAMES, TECHNIQUES } from '../profile/technique.ts';
import { type ProjectSpec, specSchema } from '../spec/projectSpec.ts';
import { z } from '../spec/z.ts';
import { amount, names, ordinal, text } from './schemaParts.ts';

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
    clockReads: ordinal,
    at: amount,
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
    cold: z.nullable(estimate),
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

const changes = z
  .strictObject(
    Object.fromEntries(TECHNIQUE_NAMES.map((name) => [name, z.exactOptional(z.enum(TECHNIQUES[name]))])),
  )
  .register(names, {
    id: 'Changes',
    title: 'Techniques in which a profile was changed by hand',
  }) as unknown as z.ZodMiniType<TechniqueChanges, TechniqueChanges>;

const stop = z
  .strictObject({
    mode: z.enum(['rest', 'quick', 'precise', 'count']),
    ended: z.enum(['enough', 'interval', 'most', 'tries', 'hand', 'broken']),
    seed: z.nullable(z.number()),
  })
  .register(names, { id: 'Stop', title: 'By which rule a cell was sampled, and why that ended' });

export const cellSchema = z
  .strictObject({
    id: text,
    spec,
    profile: z.enum(PROFILE_IDS),
    // Reports of before techniques could be changed by hand have none.
    changes: z._default(changes, {}),
    kind: z.enum(['load', 'redraw']),
    outcome: z.enum(['measured', 'extrapolated', 'refused', 'failed']),
    refused: z.exactOptional(refusal),
    stop: z.exactOptional(stop),
    error: z.exactOptional(text),
    samples: z.array(sample),
    summary: z.nullable(summary),
  })
  .register(names, { id: 'Cell', title: 'All samples of one spec under one profile' });
