/** The backend's time over all answers of an update, and how it came about where it was not all measured. */
import type { Ms } from '../../src/base/units.ts';
import type { Extrapolation } from '../../src/measure/sample.ts';
import type { TimedAnswer } from '../workers/protocol.ts';

export interface BackendTime {
  /** Null where some of it is only known as "at least". */
  readonly backend: Ms | null;
  readonly extrapolation: Extrapolation | null;
}

export function backendTime(answers: readonly TimedAnswer[]): BackendTime {
  const cut = answers.flatMap(({ extrapolation }) => extrapolation ?? []);
  const whole = answers.reduce((sum, answer) => sum + (answer.extrapolation ? 0 : answer.read), 0);
  if (cut.length === 0) return { backend: whole, extrapolation: null };
  const known = cut.every(({ ms }) => ms !== null);
  const ms = known ? cut.reduce((sum, part) => sum + (part.ms ?? 0), whole) : null;
  return {
    backend: ms,
    extrapolation: {
      ms,
      atLeast: cut.reduce((sum, { atLeast }) => sum + atLeast, whole),
      readBytes: cut.reduce((sum, { readBytes }) => sum + readBytes, 0),
      totalBytes: cut.reduce((sum, { totalBytes }) => sum + totalBytes, 0),
    },
  };
}
