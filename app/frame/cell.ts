/** Cells made from the samples of a load, and from a refusal. */
import type { Cell, Refusal, Sample, TrialKind } from '../../src/measure/sample.ts';
import { cellOutcome, summarise } from '../../src/measure/summarise.ts';
import type { Setup } from '../../src/profile/setup.ts';
import type { ProjectSpec } from '../../src/spec/projectSpec.ts';

/** What is opened or measured. */
export interface Load extends Setup {
  readonly spec: ProjectSpec;
}

/** The load alone, of whatever holds one. */
export function loadIn({ spec, profile, changes }: Load): Load {
  return { spec, profile, changes };
}

export function isSameLoad(a: Load, b: Load): boolean {
  return a.spec === b.spec && a.profile === b.profile && a.changes === b.changes;
}

let cells = 0;

/** A name for a cell that people can tell from others in a report. */
function cellId({ spec, profile, changes }: Load, kind: TrialKind): string {
  cells++;
  return `${String(cells).padStart(3, '0')}-${profile}${Object.keys(changes).length > 0 ? '+' : ''}-${kind}-${spec.runs}x${spec.metrics}x${spec.points}`;
}

/** The cell of some samples; `error` says what broke after them, if anything did. */
export function cellOf(load: Load, kind: TrialKind, samples: readonly Sample[], error?: string): Cell {
  const outcome = error === undefined ? cellOutcome(samples) : 'failed';
  const made = {
    id: cellId(load, kind),
    ...loadIn(load),
    kind,
    outcome,
    samples,
    summary: summarise(samples),
  };
  return error === undefined ? made : { ...made, error };
}

/** A refused load has no samples: that is its answer. */
export function refusedCell(load: Load, kind: TrialKind, refused: Refusal): Cell {
  return {
    id: cellId(load, kind),
    ...loadIn(load),
    kind,
    outcome: 'refused',
    refused,
    samples: [],
    summary: null,
  };
}
