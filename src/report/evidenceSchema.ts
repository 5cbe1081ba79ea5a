/** The schema of what tells whether figures can be trusted: environment, gates, certificate and sentinels. */
import { EXPERIMENTS } from '../measure/certificate.ts';
import { GATES } from '../measure/gates.ts';
import { SENTINEL_VERSION } from '../measure/sentinel.ts';
import { z } from '../spec/z.ts';
import { amount, moment, names, ordinal, text } from './schemaParts.ts';

const raster = z.enum(['software', 'hardware', 'unknown']);

export const environmentSchema = z
  .strictObject({
    app: text,
    commit: text,
    userAgent: text,
    browser: text,
    engine: text,
    platform: text,
    cores: amount,
    pixelRatio: amount,
    isolated: z.boolean(),
    timerStep: amount,
    refreshHz: z.nullable(amount),
    frame: z.strictObject({ width: amount, height: amount, scale: amount }),
    production: z.boolean(),
    react: z.strictObject({ version: text, build: z.enum(['production', 'development', 'unknown']) }),
    devtools: z.boolean(),
    headless: z.boolean(),
    raster,
    gpu: z.nullable(text),
    screenClock: z.boolean(),
    clockCost: amount,
  })
  .register(names, { id: 'Environment', title: 'Facts of browser and machine' });

export const gateSchema = z
  .strictObject({ id: z.enum(GATES), level: z.enum(['refused', 'flagged', 'noted']) })
  .register(names, { id: 'Gate', title: 'What stands between a browser and figures that can be trusted' });

const rule = z
  .strictObject({
    experiment: z.enum(EXPERIMENTS),
    id: text,
    claim: text,
    passed: z.boolean(),
    n: ordinal,
    figures: z.record(text, z.number()),
  })
  .register(names, { id: 'CertificateRule', title: 'One claim about the clocks that was put to the test' });

export const certificateSchema = z
  .strictObject({
    protocol: ordinal,
    createdAt: moment,
    app: text,
    commit: text,
    engine: text,
    platform: text,
    cores: amount,
    isolated: z.boolean(),
    headless: z.boolean(),
    raster,
    refreshHz: z.nullable(amount),
    rules: z.array(rule),
    matches: z.boolean(),
    mismatches: z.array(z.enum(['browser', 'isolation', 'headless', 'protocol'])),
  })
  .register(names, {
    id: 'Certificate',
    title: "What was found when the page's clocks were held against the browser's own trace",
  });

export const sentinelSchema = z
  .strictObject({
    version: z.literal(SENTINEL_VERSION),
    at: amount,
    main: amount,
    screen: z.nullable(amount),
  })
  .register(names, { id: 'Sentinel', title: 'A drawing of the frozen scene between visits; milliseconds' });
