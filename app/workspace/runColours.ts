/** A colour for each line of the list's top: a run's or a group's own, unless another has it; the palette goes round. */
import { useMemo } from 'react';
import type { LineKey, Listed } from '../../src/page/pageModel.ts';

const COLOURS = 10;

/** By the ids of the list, so that a line mostly keeps its colour through filters and sorts. */
export function runColours(
  listed: readonly Pick<Listed, 'id' | 'key'>[],
  palette: readonly string[],
): ReadonlyMap<number, string> {
  const colours = new Map<number, string>();
  const taken = new Set<number>();
  for (const { id, key } of listed) {
    if (taken.size === palette.length) taken.clear();
    let place = numberOf(key) % palette.length;
    while (taken.has(place)) place = (place + 1) % palette.length;
    taken.add(place);
    colours.set(id, palette[place]!);
  }
  return colours;
}

function numberOf(key: LineKey): number {
  if (typeof key === 'number') return key;
  return Array.from(key).reduce((sum, letter) => (31 * sum + letter.codePointAt(0)!) % 1_000_003, 0);
}

/** The run colours of the theme of the moment; the same array until the theme changes. */
export function usePalette(): readonly string[] {
  const style = getComputedStyle(document.documentElement);
  const colours = Array.from({ length: COLOURS }, (_, i) => style.getPropertyValue(`--run-${i}`).trim());
  const key = colours.join();
  return useMemo(() => key.split(','), [key]);
}
