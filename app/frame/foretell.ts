/** What a load will do in this browser, and the cap that it would break. */
import { refusalOf } from '../../src/measure/caps.ts';
import { type Predicted, predict } from '../../src/measure/predict.ts';
import type { Refusal } from '../../src/measure/sample.ts';
import { techniquesOf } from '../../src/profile/setup.ts';
import { geometry } from '../workspace/geometry.ts';
import type { Load } from './cell.ts';

export function foretell(load: Load): Predicted {
  return predict(load.spec, techniquesOf(load), geometry(devicePixelRatio));
}

/** Null where the load may go on. */
export function refusalFor(load: Load): Refusal | null {
  return refusalOf(foretell(load));
}
