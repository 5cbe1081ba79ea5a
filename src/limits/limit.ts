/** The shape of one documented limit and of the rule set that states it. */

/** Page limits come first, in the order in which the rail shows them. */
export const LIMIT_IDS = [
  'runs',
  'metrics',
  'scalar-points',
  'value-size',
  'call-size',
  'config-size',
  'config-depth',
  'summary-depth',
  'files',
  'media-points',
  'histogram-points',
  'media-names',
  'log-overhead',
  'log-rate',
  'values-rate',
  'requests-free',
  'requests-paid',
  'sweep-agents',
  'metric-width',
  'video-rate',
  'parameters-rate',
] as const;

export type LimitId = (typeof LIMIT_IDS)[number];

/** What is true of data past the line: accepted but slow, turned away, or merely not supported. */
export type LimitKind = 'advice' | 'enforced' | 'supported';

/** How a limit can be crossed here: by a slider, by whole steps, by one form against another, or by simulation. */
type LimitAxis = 'numeric' | 'integer' | 'contrast' | 'simulated';

export type LimitScope =
  | 'project'
  | 'run'
  | 'metric'
  | 'value'
  | 'call'
  | 'run config'
  | 'run summary'
  | 'training loop'
  | 'IP and API key'
  | 'sweep';

export interface Quote {
  /** The source's own words. */
  readonly text: string;
  readonly language: 'ko' | 'en';
  /** English translation where the source is in another language. */
  readonly translation?: string;
}

export interface Limit {
  readonly id: LimitId;
  readonly title: string;
  /** As the source writes it: "fewer than" is not "at most". */
  readonly op: '<' | '<=';
  /** Null where the source gives no number. */
  readonly value: number | null;
  /** The number used where the source gives none; editable, and shown as a reading. */
  readonly reading?: number;
  /** Bytes are decimal: 1 MB is 10^6 bytes of UTF-8 JSON. */
  readonly unit: 'count' | 'bytes' | 'dots' | 'ms' | 'per second' | 'per minute' | 'bytes per minute';
  readonly scope: LimitScope;
  readonly kind: LimitKind;
  readonly axis: LimitAxis;
  /** What the source says becomes slow past the line; empty where it says nothing. */
  readonly slows: readonly string[];
  readonly quote: Quote;
  /** Where the quote stands: a URL, or a repository and path. */
  readonly source: string;
  /** Year, year-month or day of the source's statement. */
  readonly date: string;
  /** Exceptions, contradictions and the source's own slips. */
  readonly note?: string;
}

export const RULE_SET_IDS = ['2023', '2025', '2026', 'swanlab', 'comet', 'custom'] as const;
export type RuleSetId = (typeof RULE_SET_IDS)[number];

export interface RuleSet {
  readonly id: RuleSetId;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly source: string;
  readonly limits: readonly Limit[];
}
