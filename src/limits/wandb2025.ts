/** Rule set 2025: W&B's "Experiments limits and performance" page as it stood in 2025. */

import type { RuleSet } from './limit.ts';

const PAGE = { source: 'wandb/docs:models/track/limits.mdx@e2353558', date: '2025' } as const;

const ADVICE = { kind: 'advice', axis: 'numeric', ...PAGE } as const;

const METRIC_ADVICE = { op: '<', unit: 'count', scope: 'metric', slows: ['page load'], ...ADVICE } as const;

const TRAINING = {
  scope: 'training loop',
  kind: 'advice',
  axis: 'simulated',
  slows: ['training script'],
  ...PAGE,
} as const;

const DEPTH = {
  op: '<=',
  unit: 'dots',
  kind: 'advice',
  axis: 'integer',
  slows: [],
  quote: { text: 'flatten depth: config 3 dots, summary 4 dots', language: 'en' },
  ...PAGE,
  note: 'As reported, not verbatim.',
} as const;

/** No request rates and no sweep agents here: this page replaced their numbers by rate-limit headers. */
export const wandb2025: RuleSet = {
  id: '2025',
  title: 'W&B 2025',
  publisher: 'Weights & Biases',
  ...PAGE,
  limits: [
    {
      id: 'runs',
      title: 'Runs',
      op: '<',
      value: 100_000,
      unit: 'count',
      scope: 'project',
      slows: ['project workspace', 'run table'],
      quote: { text: 'runs per project: <100,000 SaaS; <10,000 Dedicated/Self-managed', language: 'en' },
      ...ADVICE,
      source: 'https://github.com/wandb/docs/pull/1122',
      date: '2025-02',
      note:
        'As reported, not verbatim. The value is that of SaaS; dedicated and self-managed have 10,000. ' +
        'Since June 2025 a workspace shows at most 1,000 runs (wandb/docs PR #1400).',
    },
    {
      id: 'metrics',
      title: 'Distinct metrics',
      op: '<',
      value: 10_000,
      unit: 'count',
      scope: 'project',
      slows: ['project workspace'],
      quote: { text: 'distinct metrics: <10,000 per project', language: 'en' },
      ...ADVICE,
      note: 'As reported, not verbatim. From 5,000 to 100,000 in a run, a manual workspace is advised.',
    },
    {
      id: 'scalar-points',
      title: 'Points of a scalar metric',
      value: 100_000,
      quote: { text: 'scalar pts/metric: <100,000', language: 'en' },
      ...METRIC_ADVICE,
      note: 'As reported, not verbatim.',
    },
    {
      id: 'value-size',
      title: 'Size of a logged value',
      op: '<',
      value: 1_000_000,
      unit: 'bytes',
      scope: 'value',
      slows: ['plots of all metrics of the run'],
      quote: { text: 'one value: <1 MB', language: 'en' },
      ...ADVICE,
      note: 'As reported, not verbatim. Media types are exempt.',
    },
    {
      id: 'call-size',
      title: 'Size of a log call',
      op: '<',
      value: 25_000_000,
      unit: 'bytes',
      scope: 'call',
      slows: ['plots of all metrics of the run'],
      quote: { text: 'one log call: <25 MB', language: 'en' },
      ...ADVICE,
      note:
        'As reported, not verbatim. Media types are exempt. Not on the page: the client skips a history ' +
        'row over 10,383,360 bytes, so a 25 MB call never reaches the page.',
    },
    {
      id: 'config-size',
      title: 'Size of the config',
      op: '<',
      value: 10_000_000,
      unit: 'bytes',
      scope: 'run config',
      slows: ['project workspace', 'run table'],
      quote: { text: 'config: <10 MB', language: 'en' },
      ...ADVICE,
      note: 'As reported, not verbatim. Not on the page: the server is said to refuse a config over 15 MB.',
    },
    { id: 'config-depth', title: 'Dots in a config name', value: 3, scope: 'run config', ...DEPTH },
    { id: 'summary-depth', title: 'Dots in a summary name', value: 4, scope: 'run summary', ...DEPTH },
    {
      id: 'files',
      title: 'Files of a run',
      op: '<',
      value: 1_000,
      unit: 'count',
      scope: 'run',
      slows: ['run page'],
      quote: { text: 'files per run: <1,000', language: 'en' },
      ...ADVICE,
      note: 'As reported, not verbatim.',
    },
    {
      id: 'media-points',
      title: 'Points of a media metric',
      value: 50_000,
      quote: { text: 'media pts/metric: <50,000', language: 'en' },
      ...METRIC_ADVICE,
      note: 'As reported, not verbatim.',
    },
    {
      id: 'histogram-points',
      title: 'Points of a histogram metric',
      value: 10_000,
      quote: { text: 'histogram pts/metric: <10,000', language: 'en' },
      ...METRIC_ADVICE,
      note: 'As reported, not verbatim.',
    },
    {
      id: 'log-overhead',
      title: 'Overhead of logging',
      op: '<=',
      value: 1,
      unit: 'ms',
      quote: { text: '>1 ms for large data', language: 'en' },
      ...TRAINING,
      note: 'As reported, not verbatim. A stated effect rather than a bound.',
    },
    {
      id: 'log-rate',
      title: 'Log calls',
      op: '<=',
      value: null,
      reading: 5,
      unit: 'per second',
      quote: { text: 'few times per second', language: 'en' },
      ...TRAINING,
      note: 'The page gives no number: 5 per second is our reading of "a few".',
    },
  ],
};
