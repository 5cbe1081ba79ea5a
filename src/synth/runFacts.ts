/** What is known of a run before any of its values: id, name, state, length, times, tags. */
import { below, hash, subKey, unit } from '../base/hash.ts';
import type { Seconds, Step } from '../base/units.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import type { RunObject, RunState } from '../wire/answer.ts';

/** 1 March 2023, 00:00 UTC, in Unix seconds: the year of the default rule set. */
const FIRST_RUN = 1_677_628_800;

const ADJECTIVES = [
  'amber',
  'brisk',
  'calm',
  'deep',
  'eager',
  'fair',
  'grand',
  'hardy',
  'iron',
  'jolly',
  'keen',
  'lively',
  'merry',
  'noble',
  'quiet',
  'swift',
];
const NOUNS = [
  'anchor',
  'beacon',
  'current',
  'draft',
  'estuary',
  'fathom',
  'galley',
  'harbor',
  'inlet',
  'jetty',
  'keel',
  'lagoon',
  'mast',
  'reef',
  'shoal',
  'tide',
];
const USERS = ['ana', 'bo', 'chen', 'dara', 'eun-ji', 'fatou', 'goran'];
const TAGS = ['baseline', 'ablation', 'sweep', 'fp16', 'long', 'debug', 'paper'];

export interface RunFacts
  extends Pick<RunObject, 'number' | 'id' | 'name' | 'state' | 'user' | 'tags' | 'createdAt'> {
  readonly key: number;
  /** Log calls that the run has made: fewer than the spec's points where it crashed or still runs. */
  readonly points: Step;
  readonly secondsPerStep: number;
  readonly plateau: Step;
  readonly diverges: Step;
  readonly gaps: number;
}

/** The facts of run `number` of a project, `elapsed` seconds after the project was opened. O(1). */
export function runFacts(spec: ProjectSpec, number: number, elapsed: Seconds = 0): RunFacts {
  const key = subKey(subKey(spec.seed, 1), number);
  const state = stateOf(spec, key, number);
  const secondsPerStep = 0.25 * (1 + below(key, 9, 16));
  const cut = state === 'crashed' || state === 'failed';
  /** Log calls of the run once it has ended: its curves go by these, so that they stay as it goes on. */
  const whole = cut ? Math.max(1, Math.floor(spec.points * (0.05 + 0.9 * unit(key, 2)))) : spec.points;
  const atOpening = state === 'running' ? Math.floor(whole * (0.5 + 0.4 * unit(key, 15))) : whole;
  const points = Math.max(1, Math.min(whole, atOpening + Math.floor(elapsed / secondsPerStep)));
  return {
    number,
    key,
    id: `${base36(hash(key, 3))}${base36(hash(key, 4))}`,
    name: `${ADJECTIVES[below(key, 5, ADJECTIVES.length)]}-${NOUNS[below(key, 6, NOUNS.length)]}-${number + 1}`,
    state,
    user: USERS[below(key, 7, USERS.length)]!,
    tags: TAGS.filter((_, tag) => unit(key, 20 + tag) < 0.2),
    createdAt: FIRST_RUN + number * 600 + below(key, 8, 600),
    points,
    secondsPerStep,
    plateau: unit(key, 10) < 0.15 ? spec.points * (0.2 + 0.3 * unit(key, 11)) : Number.POSITIVE_INFINITY,
    diverges:
      unit(key, 12) < 0.03 ? Math.floor(whole * (0.4 + 0.5 * unit(key, 13))) : Number.POSITIVE_INFINITY,
    gaps: spec.gaps,
  };
}

/** The newest two runs still run; a few fail of themselves, `crashedRuns` of them crash. */
function stateOf(spec: ProjectSpec, key: number, number: number): RunState {
  if (unit(key, 1) < spec.crashedRuns) return 'crashed';
  if (number >= spec.runs - 2) return 'running';
  return unit(key, 14) < 0.02 ? 'failed' : 'finished';
}

/** Four characters of a run id. */
function base36(bits: number): string {
  return ((bits >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
