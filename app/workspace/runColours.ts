/** A colour for each run of the list's top, by its place there; the palette goes round. */
import { useMemo } from 'react';

const COLOURS = 10;

export function runColours(
  listed: readonly number[],
  palette: readonly string[],
): ReadonlyMap<number, string> {
  return new Map(listed.map((run, place) => [run, palette[place % palette.length]!]));
}

/** The run colours of the theme of the moment; the same array until the theme changes. */
export function usePalette(): readonly string[] {
  const style = getComputedStyle(document.documentElement);
  const colours = Array.from({ length: COLOURS }, (_, i) => style.getPropertyValue(`--run-${i}`).trim());
  const key = colours.join();
  return useMemo(() => key.split(','), [key]);
}
