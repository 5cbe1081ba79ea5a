/** Rule set 2026: the ranges W&B advises in "Logging at scale and performance", Multi-tenant Cloud only. */

import type { RuleSet } from './limit.ts';

const PAGE = { source: 'https://docs.wandb.ai/models/track/limits', date: '2026-04' } as const;

/** Bare numbers in the page's table are read as "at most"; past any of them it warns of slower pages. */
const RANGE = { op: '<=', kind: 'advice', slows: ['page load'], ...PAGE } as const;

const RATE = { scope: 'training loop', axis: 'simulated', ...RANGE } as const;

export const wandb2026: RuleSet = {
  id: '2026',
  title: 'W&B 2026',
  publisher: 'Weights & Biases',
  ...PAGE,
  limits: [
    {
      id: 'runs',
      title: 'Runs',
      value: 10_000,
      unit: 'count',
      scope: 'project',
      axis: 'numeric',
      quote: { text: 'runs per project: 10,000', language: 'en' },
      ...RANGE,
      note:
        'As reported, not verbatim. A support article of 2026 contradicts it: ' +
        '100,000 on Multi-tenant Cloud, 10,000 on Dedicated Cloud.',
    },
    {
      id: 'metrics',
      title: 'Distinct metrics',
      value: 100_000,
      unit: 'count',
      scope: 'project',
      axis: 'numeric',
      quote: { text: 'Metric cardinality: 100,000 per project', language: 'en' },
      ...RANGE,
      note:
        'As reported, not verbatim. The page blames too many metrics more often than too many steps. ' +
        'Free plan: at most 500,000 metric names in a run (docs.coreweave.com/guides/track/limits).',
    },
    {
      id: 'scalar-points',
      title: 'Steps of a run',
      value: 500_000,
      unit: 'count',
      scope: 'run',
      axis: 'numeric',
      quote: { text: 'steps per run: 500,000', language: 'en' },
      ...RANGE,
      note: 'As reported, not verbatim. Bounds the steps of a run, and so the points of each of its metrics.',
    },
    {
      id: 'files',
      title: 'Files of a run',
      value: 1_000,
      unit: 'count',
      scope: 'run',
      axis: 'numeric',
      quote: { text: 'files per run: <1,000', language: 'en' },
      ...RANGE,
      op: '<',
      slows: [],
      source: 'https://docs.wandb.ai/models/track/limits (third-party copy)',
      date: '2026-09-14',
      note: 'As reported, not verbatim; from a third-party copy of the page.',
    },
    {
      id: 'log-rate',
      title: 'Log calls',
      value: 1_000,
      unit: 'per minute',
      quote: { text: 'log frequency: 1,000 rows (log calls)/min', language: 'en' },
      ...RATE,
      note: 'As reported, not verbatim. The table names no scope; one training loop is our reading.',
    },
    {
      id: 'values-rate',
      title: 'Values logged',
      value: 100_000,
      unit: 'per minute',
      quote: { text: 'throughput: 100,000 values/min', language: 'en' },
      ...RATE,
      note:
        'As reported, not verbatim. Metrics a call times calls a minute. ' +
        'The table names no scope; one training loop is our reading.',
    },
    {
      id: 'video-rate',
      title: 'Video logged',
      value: 40_000_000,
      unit: 'bytes per minute',
      quote: { text: 'video: 40 MB/min', language: 'en' },
      ...RATE,
      note: 'As reported, not verbatim. The table names no scope; one training loop is our reading.',
    },
  ],
};
