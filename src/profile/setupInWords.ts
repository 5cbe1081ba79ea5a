/** A setup in words: `tracker`, or `tracker with history all, wire typed`. */
import type { Setup } from './setup.ts';
import { TECHNIQUE_NAMES } from './technique.ts';

export function setupInWords({ profile, changes }: Setup): string {
  const changed = TECHNIQUE_NAMES.filter((name) => changes[name] !== undefined);
  if (changed.length === 0) return profile;
  return `${profile} with ${changed.map((name) => `${name} ${changes[name]}`).join(', ')}`;
}
