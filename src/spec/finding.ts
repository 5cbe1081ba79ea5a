/** The shape of a finding: what a spec does that documents advise against, what they say of it, and the way out. */
import type { LimitId } from '../limits/limit.ts';
import type { FieldName } from './fields.ts';
import type { ProjectSpec } from './projectSpec.ts';

/** What is told beside the limits themselves. */
export type OwnFindingId =
  | 'wide-and-often'
  | 'wide-slows-all'
  | 'runs-grouped'
  | 'runs-with-metrics'
  | 'call-never-arrives'
  | 'config-refused'
  | 'own-names'
  | 'odd-names';

export type FindingId = LimitId | OwnFindingId;

/** A note is true of the spec, and near no limit. */
export type FindingLevel = 'over' | 'near' | 'note';

export type Change = {
  readonly [N in FieldName]: {
    readonly field: N;
    readonly from: ProjectSpec[N];
    readonly to: ProjectSpec[N];
  };
}[FieldName];

/** The same spec with the fewest fields changed that end a finding, or make it milder. */
export interface Fix {
  readonly label: string;
  readonly spec: ProjectSpec;
  readonly changes: readonly Change[];
}

export interface FindingWords {
  readonly what: string;
  /** What the documents say becomes slower, or that they do not. */
  readonly effect: string;
  readonly advice: string;
}

export interface Finding extends FindingWords {
  readonly id: FindingId;
  /** The limit that it is about, if it is about one. */
  readonly limit?: LimitId;
  readonly level: FindingLevel;
  /** The spec's value against the bound; null where there is none. */
  readonly ratio: number | null;
  readonly fix?: Fix;
  /** Where it stands, as limits say it. */
  readonly source: string;
  readonly date: string;
}
