/**
 * A random sample of steps, as a page draws that shows 1,500 of many points (WANDB.md section 2, "Random sampling").
 *
 * Every set of so many steps is equally likely, and the same key gives the same one: a function, without a state. By
 * Floyd's method (Bentley and Floyd, "A sample of brilliance", 1987): draw below a bound that grows by one each time,
 * and where the drawn step is taken already, take the bound itself. Time goes with `wanted` and its sorting, memory
 * with `wanted`; `points` costs nothing. A draw has 32 bits: of a million steps none is 0.03 % likelier than another.
 */
import { below, mix } from '../base/hash.ts';

/** `wanted` ascending steps of [0, points), all of them where there are no more; points below 2^32. */
export function sampleSteps(key: number, points: number, wanted: number): Uint32Array<ArrayBuffer> {
  const count = Math.max(0, Math.min(points, wanted));
  const steps = new Uint32Array(count);
  if (count === points) {
    for (let step = 0; step < count; step++) steps[step] = step;
    return steps;
  }
  const taken = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 1)));
  for (let i = 0; i < count; i++) {
    const bound = points - count + i;
    const drawn = below(key, i, bound + 1);
    if (take(taken, drawn)) steps[i] = drawn;
    else {
      // No draw so far reached the bound, so that it is free.
      take(taken, bound);
      steps[i] = bound;
    }
  }
  return steps.sort();
}

/** Puts a step into a table with open addressing, which holds steps plus one; false where it was there. */
function take(taken: Uint32Array, step: number): boolean {
  const mask = taken.length - 1;
  let slot = mix(step) & mask;
  while (taken[slot] !== 0) {
    if (taken[slot] === step + 1) return false;
    slot = (slot + 1) & mask;
  }
  taken[slot] = step + 1;
  return true;
}
