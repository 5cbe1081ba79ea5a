/** A small fixed report with one cell of each outcome, for the writers' golden files and the reader's tests. */
import type { Environment } from '../../../src/measure/environment.ts';
import type { Cell, Sample } from '../../../src/measure/sample.ts';
import { cellOutcome, summarise } from '../../../src/measure/summarise.ts';
import { makeReport } from '../../../src/report/makeReport.ts';
import type { Report } from '../../../src/report/reportSchema.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

export const environment: Environment = {
  app: '0.1.0',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0',
  browser: 'Chromium 156.0.8078.79',
  platform: 'Linux',
  cores: 8,
  pixelRatio: 1,
  isolated: true,
  timerStep: 0.005,
  refreshHz: 60,
  frame: { width: 1120, height: 600, scale: 0.8 },
  production: true,
  screenClock: true,
};

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
    kind: 'load',
    outcome: cellOutcome(samples),
    samples,
    summary: summarise(samples),
    ...more,
  };
}

const measured = cellOf(
  'runs 1 x',
  [
    sampleOf(190, 0, { phase: 'cold' }),
    ...[84, 80, 91, 82, 88, 83].map((main, i) => sampleOf(main, i + 1)),
    sampleOf(250, 7, { valid: false, reason: 'late-work', flags: ['gc', 'no focus'] }),
  ],
  { spec: { ...typical, runs: 12_000, metrics: 300 } },
);

const read = { readBytes: 40_000_000, totalBytes: 600_000_000 };

const extrapolated = cellOf(
  'points 10 x',
  [
    sampleOf(120, 0, { extrapolation: { ...read, ms: 1200, atLeast: 80 } }),
    sampleOf(124, 1, { extrapolation: { ...read, ms: 1240, atLeast: 84 } }),
  ],
  { spec: { ...typical, points: 1_000_000, smoothing: 0.6 }, profile: 'tuned' },
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
  ...makeReport({
    cells: [measured, extrapolated, atLeast, refused, failed],
    environment,
    warnings: ['The screen is a software compositor.'],
    createdAt: '2026-11-23T09:00:00.000Z',
  }),
  certificate: { browser: 'Chromium 156', screenP95: 0.17 },
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
