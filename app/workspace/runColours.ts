/** A colour for each run of the list's top, by its place there; ten colours go round. */
const COLOURS = 10;

export function runColours(listed: readonly number[]): ReadonlyMap<number, string> {
  const style = getComputedStyle(document.documentElement);
  const palette = Array.from({ length: COLOURS }, (_, i) => style.getPropertyValue(`--run-${i}`).trim());
  return new Map(listed.map((run, place) => [run, palette[place % COLOURS]!]));
}
