/** Rule set of Comet: the hard limit, sampling and rate limits of its "Rate limits and performance" page. */

import type { RuleSet } from './limit.ts';

/** The page bears no date; this is when it was read. */
const PAGE = {
  source: 'https://www.comet.com/docs/v2/guides/experiment-management/limits-and-performance',
  date: '2026-11',
} as const;

/** Unlike W&B's advice these are held by the service; the page speaks of no slower pages. */
const ENFORCED = { op: '<=', kind: 'enforced', slows: [], ...PAGE } as const;

const RATE = { unit: 'per minute', scope: 'run', axis: 'simulated', ...ENFORCED } as const;

export const comet: RuleSet = {
  id: 'comet',
  title: 'Comet',
  publisher: 'Comet',
  ...PAGE,
  limits: [
    {
      id: 'runs',
      title: 'Runs',
      value: 25_000,
      unit: 'count',
      scope: 'project',
      axis: 'numeric',
      quote: { text: 'runs/project: 25,000 (hard)', language: 'en' },
      ...ENFORCED,
      note: "As reported, not verbatim. A hard limit; Comet's word for a run is experiment.",
    },
    {
      id: 'scalar-points',
      title: 'Points of a scalar metric',
      value: 15_000,
      unit: 'count',
      scope: 'metric',
      axis: 'numeric',
      quote: { text: '15,000/metric/experiment then downsampled', language: 'en' },
      ...ENFORCED,
      note: 'As reported, not verbatim. Nothing is refused: past the line the service keeps a sample.',
    },
    {
      id: 'values-rate',
      title: 'Values logged',
      value: 12_000,
      quote: { text: 'metrics 12k/min', language: 'en' },
      ...RATE,
      note: 'As reported, not verbatim. The experiment that exceeds it is throttled.',
    },
    {
      id: 'parameters-rate',
      title: 'Parameters logged',
      value: 10_000,
      quote: { text: 'params 10k/min', language: 'en' },
      ...RATE,
      note: 'As reported, not verbatim. The experiment that exceeds it is throttled.',
    },
  ],
};
