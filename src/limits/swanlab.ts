/** Rule set of SwanLab: the suggestions of its "Limitations and Performance" page. */

import type { RuleSet } from './limit.ts';

/** The page bears no date; this is when it was read. */
const PAGE = {
  source: 'SwanHubX/SwanLab-Docs:en/guide_cloud/experiment_track/limit-and-performance.md',
  date: '2026-11',
} as const;

const ADVICE = { op: '<', unit: 'count', kind: 'advice', ...PAGE } as const;

export const swanlab: RuleSet = {
  id: 'swanlab',
  title: 'SwanLab',
  publisher: 'SwanLab',
  ...PAGE,
  limits: [
    {
      id: 'metrics',
      title: 'Distinct metrics',
      value: 10_000,
      scope: 'project',
      axis: 'numeric',
      slows: ['dashboard', 'table'],
      quote: { text: 'metric names: <10,000', language: 'en' },
      ...ADVICE,
      note: 'As reported, not verbatim. The page names no scope; a project is our reading.',
    },
    {
      id: 'scalar-points',
      title: 'Points of a scalar metric',
      value: 50_000,
      scope: 'metric',
      axis: 'numeric',
      slows: ['page load'],
      quote: { text: 'scalars 50k', language: 'en' },
      ...ADVICE,
      note: 'As reported, not verbatim.',
    },
    {
      id: 'media-points',
      title: 'Points of a media metric',
      value: 10_000,
      scope: 'metric',
      axis: 'numeric',
      slows: ['page load'],
      quote: { text: 'media 10k', language: 'en' },
      ...ADVICE,
      note: 'As reported, not verbatim.',
    },
    {
      id: 'metric-width',
      title: 'Width of a metric',
      value: 10_000_000,
      scope: 'metric',
      // No slider parts step numbers from their count, so only a simulated training run can cross this.
      axis: 'simulated',
      slows: ['drawing of all metrics of the run'],
      quote: { text: '"metric width" (max-min step) <10M', language: 'en' },
      ...ADVICE,
      note: 'As reported, not verbatim. The distance from the smallest to the largest step of a metric.',
    },
  ],
};
