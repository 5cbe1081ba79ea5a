/** The id that a sample's marks bear in the trace: microseconds of its t0 since the host page was opened. */
import type { Sample } from '../../src/measure/sample.ts';

export const idOf = ({ at }: Sample): number => Math.round(at * 1000);
