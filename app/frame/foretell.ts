/** What a load will do in this browser, the cap that it would break, and the techniques that contradict each other. */
import { refusalOf } from '../../src/measure/caps.ts';
import { type Predicted, predict } from '../../src/measure/predict.ts';
import type { Refusal } from '../../src/measure/sample.ts';
import { type Conflict, conflictsOf } from '../../src/profile/conflicts.ts';
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

/** Pairs of techniques that no page can hold to at once; a load with any is not opened. */
export function conflictsIn(load: Load): Conflict[] {
  return conflictsOf(techniquesOf(load));
}
