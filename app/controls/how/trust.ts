/** How far the figures can be trusted, as one state: the gravest thing that is known of this browser. */
import { isRefused } from '../../../src/measure/gates.ts';
import type { Stamp } from './useStamp.ts';

export type Trust =
  /** The browser's facts are still being read. */
  | { readonly kind: 'reading' }
  /** A gate is refused: nothing here may be published. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'flags'; readonly n: number }
  | { readonly kind: 'checked' };

export function trustOf(stamp: Stamp | null): Trust {
  if (stamp === null) return { kind: 'reading' };
  const { gates } = stamp;
  if (isRefused(gates)) return { kind: 'refused' };
  const n = gates.filter(({ level }) => level === 'flagged').length;
  return n > 0 ? { kind: 'flags', n } : { kind: 'checked' };
}
