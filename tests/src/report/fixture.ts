/** Small fixed reports, one with a cell of each outcome, for the writers' golden files and the reader's tests. */
import type { Certificate } from '../../../src/measure/certificate.ts';
import type { Environment } from '../../../src/measure/environment.ts';
import type { Cell, Sample } from '../../../src/measure/sample.ts';
import type { Sentinel } from '../../../src/measure/sentinel.ts';
import { cellOutcome, summarise } from '../../../src/measure/summarise.ts';
import { type Findings, makeReport } from '../../../src/report/makeReport.ts';
import type { Report } from '../../../src/report/reportSchema.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

export const environment: Environment = {
  app: '0.1.0',
  commit: '1a01e53',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0',
  browser: 'Google Chrome 156.0.8078.79',
  engine: 'Chromium 156.0.8078.79',
  platform: 'Linux',
  cores: 8,
  pixelRatio: 1,
  isolated: true,
  timerStep: 0.005,
  refreshHz: 60,
  frame: { width: 1120, height: 600, scale: 0.8 },
  production: true,
  react: { version: '19.3.1', build: 'production' },
  devtools: false,
  headless: true,
  raster: 'software',
  gpu: null,
  screenClock: true,
  clockCost: 0.000085,
};

/** Speaks for `environment`; every rule held. */
export const certificate: Certificate = {
  protocol: 1,
  createdAt: '2026-11-22T23:30:00+09:00',
  app: '0.1.0',
  commit: '2c964aa',
  engine: 'Chromium 156.0.8078.79',
  platform: 'Linux',
  cores: 2,
  isolated: true,
  headless: true,
  raster: 'software',
  refreshHz: 60,
  rules: [
    {
      experiment: 'A',
      id: 'A isolated',
      claim: 'screen is within 0.5 ms of the trace in 95 % of samples',
      passed: true,
      n: 240,
      figures: { p50Ms: 0, p95Ms: 0.17, maxMs: 0.94 },
    },
    {
      experiment: 'C',
      id: 'C',
      claim: 'work after the end is at most 5 % of the window',
      passed: true,
      n: 1200,
      figures: { share: 0.0123 },
    },
    {
      experiment: 'F',
      id: 'F | traced',
      claim: 'how much longer a traced sample takes is known',
      passed: true,
      n: 60,
      figures: { ratio: 1.18 },
    },
  ],
};

export function sentinelOf(main: number, at = 0): Sentinel {
  return { version: 1, at, main, screen: main + 4 };
}

/** A warm load whose stages sum to its total: backend 10 times the page window of `main`. */
export function sampleOf(main: number, seq: number, more: Partial<Sample> = {}): Sample {
  const backend = main * 10;
  return {
    phase: 'warm',
    kind: 'load',
    total: backend + main,
    main,
    screen: main - 1.5,
    afterMain: -1.5,
    stages: {
      backend,
      parse: main * 0.25,
      draw: main * 0.5,
      browser: main * 0.125,
      unattributed: main * 0.125,
    },
    offThread: 0,
    bytes: 1_500_000,
    clockReads: 40,
    at: 5000 + seq * 1000.25,
    round: 0,
    visit: Math.floor(seq / 4),
    seq,
    flags: [],
    valid: true,
    make: 1400,
    counts: {
      bytes: 1_500_000,
      answer: 250_000,
      leaves: 9000,
      nodes: 2100,
      vertices: 60_000,
      pixels: 672_000,
    },
    ...more,
  };
}

export function cellOf(id: string, samples: readonly Sample[], more: Partial<Cell> = {}): Cell {
  return {
    id,
    spec: typical,
    profile: 'tracker',
    changes: {},
    kind: 'load',
    outcome: cellOutcome(samples),
    samples,
    summary: summarise(samples),
    ...more,
  };
}

/** A report of nothing, in an environment where all is well, but for what is given. */
export function reportOf(more: Partial<Findings>): Report {
  return makeReport({
    cells: [],
    environment,
    certificate,
    sentinels: [],
    warnings: [],
    createdAt: '2026-11-23T09:00:00.000Z',
    ...more,
  });
}

const measured = cellOf(
  'runs 1 x',
  [
    sampleOf(190, 0, { phase: 'cold' }),
    sampleOf(120, 1, { valid: false, reason: 'warm-up', flags: ['warm-up'] }),
    ...[84, 80, 91, 82, 88].map((main, i) => sampleOf(main, i + 2)),
    sampleOf(83, 7, { flags: ['drift'] }),
    sampleOf(250, 8, { valid: false, reason: 'late-work', flags: ['never-quiet', 'no focus'] }),
  ],
  { spec: { ...typical, runs: 12_000, metrics: 300 }, stop: { mode: 'precise', ended: 'hand', seed: 1 } },
);

const read = { readBytes: 40_000_000, totalBytes: 600_000_000 };

const extrapolated = cellOf(
  'points 10 x',
  [
    sampleOf(120, 0, { extrapolation: { ...read, ms: 1200, atLeast: 80 } }),
    sampleOf(124, 1, { extrapolation: { ...read, ms: 1240, atLeast: 84 } }),
  ],
  {
    spec: { ...typical, points: 1_000_000, smoothing: 0.6 },
    profile: 'tuned',
    stop: { mode: 'count', ended: 'enough', seed: 7 },
  },
);

const { backend: _, ...pageStages } = sampleOf(96, 0).stages;

const atLeast = cellOf(
  'values 10 x',
  [
    sampleOf(96, 0, {
      total: null,
      screen: null,
      afterMain: null,
      stages: pageStages,
      extrapolation: { ...read, ms: null, atLeast: 2100 },
    }),
  ],
  { spec: { ...typical, valueBytes: 1_500_000, groupBy: ['lr', 'model'] } },
);

const refused = cellOf('everything', [], {
  spec: { ...typical, runs: 1_000_000 },
  outcome: 'refused',
  refused: { stage: 'parse', what: 'answer bytes', predicted: 3_000_000_000, cap: 256_000_000 },
});

const failed = cellOf('=1+1 | `broken` <b>', [], {
  error: 'TypeError: a|b\n<script>alert(1)</script> "quoted", `code`',
});

export const fixture: Report = {
  ...reportOf({
    cells: [measured, extrapolated, atLeast, refused, failed],
    sentinels: [sentinelOf(40, 4000), sentinelOf(41, 12_000), sentinelOf(52, 20_000)],
    warnings: ['The frame was moved once.'],
  }),
  verdicts: [
    {
      limit: 'runs',
      profile: 'tracker',
      of: 'render',
      ratio: { est: 2, lo: 1.8, hi: 2.2 },
      cliff: null,
      crossings: { '1000': { at: 15_000 } },
      stage: 'table',
      sentence: 'Each extra 1,000 runs costs 2 x [1.8, 2.2] as much above 10,000 runs as below.',
    },
    {
      limit: 'files',
      profile: 'tuned',
      of: 'wait',
      ratio: null,
      cliff: { over: 1.1 },
      crossings: null,
      stage: null,
      sentence: 'Not measurable here: stopped at 0.4 x.',
    },
  ],
};

/** Measured in a development build on a page that is not isolated: not publishable, and flagged in every export. */
export const flaggedFixture: Report = reportOf({
  cells: [measured],
  environment: {
    ...environment,
    production: false,
    react: { version: '19.3.1', build: 'development' },
    isolated: false,
    timerStep: 0.1,
  },
});
