/** Cells made from the samples of a load, and from a refusal. */
import type { Cell, Refusal, Sample, TrialKind } from '../../src/measure/sample.ts';
import { cellOutcome, summarise } from '../../src/measure/summarise.ts';
import type { ProfileId } from '../../src/profile/profiles.ts';
import type { ProjectSpec } from '../../src/spec/projectSpec.ts';

/** What is opened or measured. */
export interface Load {
  readonly spec: ProjectSpec;
  readonly profile: ProfileId;
}

let cells = 0;

/** A name for a cell that people can tell from others in a report. */
function cellId({ spec, profile }: Load, kind: TrialKind): string {
  cells++;
  return `${String(cells).padStart(3, '0')}-${profile}-${kind}-${spec.runs}x${spec.metrics}x${spec.points}`;
}

/** The cell of some samples; `error` says what broke after them, if anything did. */
export function cellOf(load: Load, kind: TrialKind, samples: readonly Sample[], error?: string): Cell {
  const { spec, profile } = load;
  const outcome = error === undefined ? cellOutcome(samples) : 'failed';
  const made = { id: cellId(load, kind), spec, profile, kind, outcome, samples, summary: summarise(samples) };
  return error === undefined ? made : { ...made, error };
}

/** A refused load has no samples: that is its answer. */
export function refusedCell(load: Load, kind: TrialKind, refused: Refusal): Cell {
  const { spec, profile } = load;
  return {
    id: cellId(load, kind),
    spec,
    profile,
    kind,
    outcome: 'refused',
    refused,
    samples: [],
    summary: null,
  };
}
