/**
 * Where everything of one trial stands in its picture. The render has most of the width; the quiet gap before it and
 * the watch after it are long against it, so each has a zone of its own, cut by a break where it does not fit to scale.
 *
 *     names │ before    │ to scale: 0 to the last of render's end and screen's │ after
 *     page  │ ──⁄⁄─────t0▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇───────┼──⁄⁄─────
 */
import type { Ms } from '../../../src/base/units.ts';
import type { Timeline } from '../../../src/measure/timeline.ts';
import { niceTicks } from './niceTicks.ts';
import { type PlacedLabel, placeLabels } from './placeLabels.ts';

/** Widths of the zones beside the scale. Pixels, as all here that is not of type Ms. */
export const NAMES = 84;
const BEFORE = 116;
const AFTER = 96;
/** The backend's bar, first in the zone before t0, for so it is in time; not to scale. */
const BACKEND = 28;
const BACKEND_GAP = 8;
/** From the scale's end to the middle of a break, and from a zone's outer end to it. */
const BREAK_IN = 14;

/** A bar that may be cut: `cut` is the middle of the break. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly cut: number | null;
}

export type MarkName = 't0' | 'complete' | 'main';

interface PlacedMark extends PlacedLabel {
  readonly name: MarkName;
  readonly at: number;
}

interface ScreenEnd {
  /** The end on the main clock, which the screen's is held against. */
  readonly main: number;
  readonly at: number;
  /** Where its words stand: before both ends, or over the line between them. */
  readonly words: { readonly x: number; readonly side: 'before' | 'over' };
}

export interface TrialGeometry {
  readonly width: number;
  readonly x: (ms: Ms) => number;
  readonly pixelsPerMs: number;
  readonly zero: number;
  /** End of what is to scale. */
  readonly end: number;
  readonly ticks: readonly { readonly ms: Ms; readonly x: number }[];
  readonly backend: { readonly from: number; readonly to: number };
  readonly quiet: Bar | null;
  readonly watch: Bar | null;
  readonly marks: readonly PlacedMark[];
  /** Rows that the marks' labels take. */
  readonly rows: number;
  readonly screen: ScreenEnd | null;
}

/** Widths of the words in the picture, as they will be drawn. */
export type WordWidths = Readonly<Record<MarkName | 'screen', number>>;

export function trialGeometry(timeline: Timeline, width: number, words: WordWidths): TrialGeometry {
  const { main, screen, complete, quietFrom, watchedTo } = timeline;
  const range = Math.max(main, screen ?? 0, complete, 0.001);
  const zero = NAMES + BEFORE;
  const end = Math.max(zero + 1, width - AFTER);
  const pixelsPerMs = (end - zero) / range;
  const x = (ms: Ms) => zero + ms * pixelsPerMs;
  const marks = placeMarks({ t0: zero, complete: x(complete), main: x(main) }, words, width);
  return {
    width,
    x,
    pixelsPerMs,
    zero,
    end,
    ticks: niceTicks(0, range, 6).map((ms) => ({ ms, x: x(ms) })),
    backend: { from: NAMES, to: NAMES + BACKEND },
    quiet: quietFrom < 0 ? quietBar(x(quietFrom), zero) : null,
    watch: watchedTo === null ? null : watchBar({ from: x(main), to: x(watchedTo) }, end, width),
    marks,
    rows: 1 + Math.max(...marks.map(({ row }) => row)),
    screen: screen === null ? null : screenEnd(x(main), x(screen), { zero, width: words.screen }),
  };
}

function quietBar(from: number, zero: number): Bar {
  const least = NAMES + BACKEND + BACKEND_GAP;
  return from >= least ? { from, to: zero, cut: null } : { from: least, to: zero, cut: least + BREAK_IN };
}

function watchBar({ from, to }: { from: number; to: number }, end: number, width: number): Bar {
  return to <= width ? { from, to, cut: null } : { from, to: width, cut: end + BREAK_IN };
}

/** The ends choose first, for they are what is read. */
function placeMarks(at: Readonly<Record<MarkName, number>>, words: WordWidths, width: number): PlacedMark[] {
  const names = ['t0', 'main', 'complete'] as const;
  const labels = names.map((name) => ({
    at: at[name],
    width: words[name],
    side: name === 'main' ? ('right' as const) : ('left' as const),
  }));
  return placeLabels(labels, [NAMES, width]).map((label, i) => ({
    ...label,
    name: names[i]!,
    at: at[names[i]!],
  }));
}

const SCREEN_GAP = 10;

function screenEnd(main: number, at: number, { zero, width }: { zero: number; width: number }): ScreenEnd {
  const [first, last] = [Math.min(main, at), Math.max(main, at)];
  const fitsBefore = first - SCREEN_GAP - width >= zero + SCREEN_GAP;
  const words = fitsBefore
    ? { x: first - SCREEN_GAP, side: 'before' as const }
    : { x: Math.max(zero + width / 2, (first + last) / 2), side: 'over' as const };
  return { main, at, words };
}
