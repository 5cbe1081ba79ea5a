/** What a load will do in this browser, and the cap that it would break. */
import { refusalOf } from '../../src/measure/caps.ts';
import { type Predicted, predict } from '../../src/measure/predict.ts';
import type { Refusal } from '../../src/measure/sample.ts';
import { profiles } from '../../src/profile/profiles.ts';
import { geometry } from '../workspace/geometry.ts';
import type { Load } from './cell.ts';

export function foretell({ spec, profile }: Load): Predicted {
  return predict(spec, profiles[profile].techniques, geometry(devicePixelRatio));
}

/** Null where the load may go on. */
export function refusalFor(load: Load): Refusal | null {
  return refusalOf(foretell(load));
}
