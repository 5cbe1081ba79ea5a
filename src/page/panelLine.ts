/** One answered line to what a panel draws: points where they were logged, or buckets over their axis. */
import { bucketStart } from '../kernels/bucket.ts';
import { smooth } from '../kernels/smooth.ts';
import type { Line } from '../wire/answer.ts';
import type { Range, XAxis } from '../wire/query.ts';
import type { PanelLine } from './pageModel.ts';
import type { PanelSettings } from './panelSettings.ts';

/** What the lines of one answer share: their range, and the axes of their buckets, made once for each count. */
export class LineAxes {
  readonly range: Range;
  readonly #x: XAxis;
  readonly #ends = new Map<number, Float64Array>();
  readonly #halves = new Map<number, Float64Array>();

  constructor(x: XAxis, range: Range) {
    this.#x = x;
    this.range = range;
  }

  get span(): number {
    return this.range.to - this.range.from;
  }

  /** Where the last value of each bucket stands: its last step, or its end. */
  ends(count: number): Float64Array {
    const { from, to } = this.range;
    const end = (i: number) => {
      if (this.#x === 'step') return bucketStart(i + 1, from, to, count) - 1;
      // To the bit: the end of the axis is the end of its last bucket.
      return i + 1 === count ? to : from + ((i + 1) * (to - from)) / count;
    };
    return kept(this.#ends, count, () => Float64Array.from({ length: count }, (_, i) => end(i)));
  }

  /** Start and middle of each bucket, for both of its extremes. */
  halves(count: number): Float64Array {
    const width = this.span / count;
    const half = (i: number) => this.range.from + (i * width) / 2;
    return kept(this.#halves, count, () => Float64Array.from({ length: 2 * count }, (_, i) => half(i)));
  }
}

function kept(axes: Map<number, Float64Array>, count: number, make: () => Float64Array): Float64Array {
  const axis = axes.get(count) ?? make();
  axes.set(count, axis);
  return axis;
}

type Drawn = Omit<PanelLine, 'run' | 'name'>;

export function panelLine(line: Line, axes: LineAxes, settings: PanelSettings): Drawn {
  const drawn = plainLine(line, axes, settings);
  if (settings.smoothing.kind === 'none') return drawn;
  // The unsmoothed line stays in sight, faint, and shows what a band would.
  const y = smooth(drawn.x, drawn.y, settings.smoothing, axes.span);
  return { x: drawn.x, y, faint: drawn.y, lo: null, hi: null };
}

function plainLine(line: Line, axes: LineAxes, { band }: PanelSettings): Drawn {
  if (line.kind === 'points')
    return { x: doubles(line.x), y: doubles(line.values), faint: null, lo: null, hi: null };
  const [least, most] = line.kind === 'group' ? [line.lo, line.hi] : [line.min, line.max];
  const middle = line.kind === 'group' ? line.mid : line.last;
  if (!middle)
    return { x: axes.halves(least.length), y: interleaved(least, most), faint: null, lo: null, hi: null };
  const edges = band ? { lo: doubles(least), hi: doubles(most) } : { lo: null, hi: null };
  return { x: axes.ends(middle.length), y: doubles(middle), faint: null, ...edges };
}

function interleaved(least: ArrayLike<number>, most: ArrayLike<number>): Float64Array {
  const y = new Float64Array(2 * least.length);
  for (let i = 0; i < least.length; i++) {
    y[2 * i] = least[i]!;
    y[2 * i + 1] = most[i]!;
  }
  return y;
}

function doubles(values: ArrayLike<number>): Float64Array {
  return values instanceof Float64Array ? values : Float64Array.from(values);
}
