import { expect, it } from 'vitest';
import { EXPERIMENTS } from '../../../src/measure/certificate.ts';
import { GATES } from '../../../src/measure/gates.ts';
import {
  certificateSchema,
  environmentSchema,
  gateSchema,
  sentinelSchema,
} from '../../../src/report/evidenceSchema.ts';
import { certificate, environment, sentinelOf } from './fixture.ts';

const checked = { ...certificate, matches: true, mismatches: [] };

it('takes what the measuring side gives, and gives it back', () => {
  expect(environmentSchema.parse(environment)).toEqual(environment);
  expect(certificateSchema.parse(checked)).toEqual(checked);
  expect(sentinelSchema.parse(sentinelOf(40))).toEqual(sentinelOf(40));
  for (const id of GATES) expect(gateSchema.parse({ id, level: 'noted' })).toEqual({ id, level: 'noted' });
});

it('takes figures of any name below zero too, and a rule of every experiment', () => {
  const rule = { ...certificate.rules[0], figures: { minMs: -0.07, 'any name': 3 } };
  for (const experiment of EXPERIMENTS)
    expect(certificateSchema.safeParse({ ...checked, rules: [{ ...rule, experiment }] }).success).toBe(true);
});

it('takes a certificate of another protocol: it is the reader who compares', () => {
  expect(certificateSchema.safeParse({ ...checked, protocol: 2 }).success).toBe(true);
});

it('takes no environment that lacks a fact', () => {
  for (const fact of Object.keys(environment)) {
    const { [fact]: _, ...rest } = { ...environment } as Record<string, unknown>;
    expect(environmentSchema.safeParse(rest).success, fact).toBe(false);
  }
});
