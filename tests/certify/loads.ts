/** Loads that differ in what they make the page do: a clock that holds for one may not for another. */
import type { ProfileId } from '../../src/profile/profiles.ts';
import type { ProjectSpec } from '../../src/spec/projectSpec.ts';

export interface CertifiedLoad {
  readonly spec: Partial<ProjectSpec>;
  readonly profile: ProfileId;
}

export const LOADS = {
  /** One panel of three lines. */
  tiny: { spec: { runs: 20, metrics: 1, points: 200, visibleRuns: 3 }, profile: 'tracker' },
  /** Elements: many panels with legends and little in them; of all loads the most readings of the clock. */
  elements: {
    spec: { runs: 100, metrics: 40, points: 20, visibleRuns: 10, panelsPerPage: 24, openSections: 12 },
    profile: 'tracker',
  },
  /** Lines: as many panels, full of them. */
  canvas: {
    spec: { runs: 60, metrics: 12, points: 200, visibleRuns: 40, panelsPerPage: 12, openSections: 12 },
    profile: 'tracker',
  },
  /** A run list of megabytes. */
  data: { spec: { runs: 2000, metrics: 150, points: 100, visibleRuns: 5 }, profile: 'tracker' },
  /** Decoded in a worker, so that the window spans several frames. */
  tuned: { spec: { runs: 5000, metrics: 300, points: 1000 }, profile: 'tuned' },
} as const satisfies Record<string, CertifiedLoad>;

export type LoadName = keyof typeof LOADS;
export const LOAD_NAMES = Object.keys(LOADS) as LoadName[];
