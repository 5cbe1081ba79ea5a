/** Hard caps on what one update may do, and the refusal of those that would break one: before any work, in words. */
import type { Predicted } from './predict.ts';
import type { Refusal } from './sample.ts';

interface Cap {
  readonly stage: Refusal['stage'];
  readonly what: Refusal['what'];
  readonly of: keyof Predicted;
  readonly cap: number;
}

/** In the order in which an update would meet them. */
const CAPS: readonly Cap[] = [
  { stage: 'backend', what: 'row bytes', of: 'row', cap: 256e6 },
  { stage: 'backend', what: 'names', of: 'names', cap: 4e6 },
  { stage: 'parse', what: 'answer bytes', of: 'answer', cap: 256e6 },
  { stage: 'flatten', what: 'leaves', of: 'leaves', cap: 20e6 },
  { stage: 'react', what: 'nodes', of: 'nodes', cap: 60_000 },
  { stage: 'draw', what: 'vertices', of: 'vertices', cap: 50e6 },
  { stage: 'draw', what: 'pixels', of: 'pixels', cap: 200e6 },
  { stage: 'make', what: 'make ms', of: 'make', cap: 20_000 },
];

/** The first cap that an update would break; null where it may go on. */
export function refusalOf(predicted: Predicted): Refusal | null {
  const broken = CAPS.find(({ of, cap }) => predicted[of] > cap);
  return broken
    ? { stage: broken.stage, what: broken.what, predicted: predicted[broken.of], cap: broken.cap }
    : null;
}

/** An update turned away before any work was done. Crosses workers and frames as plain data. */
export class PlimsollRefused extends Error {
  readonly stage: Refusal['stage'];
  readonly what: Refusal['what'];
  readonly predicted: number;
  readonly cap: number;

  constructor(refusal: Refusal) {
    super(
      `Refused: ${refusal.what} would be ${Math.round(refusal.predicted)}, over the cap of ${refusal.cap}`,
    );
    this.name = 'PlimsollRefused';
    this.stage = refusal.stage;
    this.what = refusal.what;
    this.predicted = refusal.predicted;
    this.cap = refusal.cap;
  }
}
