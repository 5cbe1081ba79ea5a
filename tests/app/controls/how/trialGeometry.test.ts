import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAMES, type TrialGeometry, trialGeometry } from '../../../../app/controls/how/trialGeometry.ts';
import type { Timeline } from '../../../../src/measure/timeline.ts';

const WIDTH = 820;
const WORDS = { t0: 14, complete: 56, main: 77, screen: 210 };

function timeline(own: Partial<Timeline>): Timeline {
  return { quietFrom: -43, spans: [], complete: 72, main: 84, screen: 96, watchedTo: 346, ...own };
}

const timelines = fc
  .record({
    quiet: fc.oneof(fc.constant(0), fc.double({ min: 0.5, max: 2000, noNaN: true })),
    main: fc.double({ min: 0.1, max: 60_000, noNaN: true }),
    completeShare: fc.double({ min: 0, max: 1, noNaN: true }),
    after: fc.option(fc.double({ min: -20, max: 3000, noNaN: true })),
    watch: fc.option(fc.double({ min: 250, max: 400, noNaN: true })),
  })
  .map(({ quiet, main, completeShare, after, watch }): Timeline => {
    const screen = after === null ? null : Math.max(0.05, main + after);
    return {
      quietFrom: -quiet,
      spans: [],
      complete: main * completeShare,
      main,
      screen,
      watchedTo: watch === null ? null : Math.max(main, screen ?? 0) + watch,
    };
  });

/** How much of the width the render has to itself. */
const share = ({ x }: TrialGeometry, main: number) => (x(main) - x(0)) / WIDTH;

describe('trialGeometry', () => {
  it('gives a render of 20 ms most of the width, and breaks what is long against it', () => {
    const geometry = trialGeometry(timeline({ main: 20, complete: 17, screen: 21 }), WIDTH, WORDS);
    expect(share(geometry, 20)).toBeGreaterThan(0.6);
    expect(geometry.quiet?.cut).toBeGreaterThan(geometry.quiet!.from);
    expect(geometry.watch?.cut).toBeGreaterThan(geometry.end);
    expect(geometry.watch?.to).toBe(WIDTH);
  });

  it('draws quiet and watch to scale, unbroken, where a render of 2 s leaves room for them', () => {
    const geometry = trialGeometry(
      timeline({ main: 2000, complete: 1800, screen: 2100, watchedTo: 2360 }),
      WIDTH,
      WORDS,
    );
    expect(geometry.quiet).toMatchObject({ cut: null, from: geometry.x(-43) });
    expect(geometry.watch).toMatchObject({ cut: null, to: geometry.x(2360) });
  });

  it('has neither quiet nor watch for a live update, and no end of a screen that is not told', () => {
    const geometry = trialGeometry(timeline({ quietFrom: 0, watchedTo: null, screen: null }), WIDTH, WORDS);
    expect([geometry.quiet, geometry.watch, geometry.screen]).toEqual([null, null, null]);
  });

  it('puts the words of the screen before both ends where they fit, else over the line between them', () => {
    const before = trialGeometry(timeline({}), WIDTH, WORDS).screen!;
    expect(before.words).toEqual({ x: before.main - 10, side: 'before' });
    const over = trialGeometry(timeline({ main: 20, complete: 18, screen: 90 }), WIDTH, WORDS).screen!;
    expect(over.words.side).toBe('over');
  });

  it('keeps the order of time from left to right, all inside the picture', () => {
    fc.assert(
      fc.property(timelines, fc.integer({ min: 640, max: 1200 }), (given, width) => {
        const { backend, quiet, watch, zero, end, x, screen, ticks } = trialGeometry(given, width, WORDS);
        expect(backend.from).toBeGreaterThanOrEqual(NAMES);
        if (quiet) {
          expect(quiet.from).toBeGreaterThan(backend.to);
          expect(quiet.from).toBeLessThan(zero);
          expect(quiet.to).toBe(zero);
        }
        expect(x(0)).toBe(zero);
        expect(x(given.main)).toBeLessThanOrEqual(end + 1e-6);
        if (screen) expect(screen.at).toBeLessThanOrEqual(end + 1e-6);
        if (watch) {
          expect(watch.from).toBe(x(given.main));
          expect(watch.to).toBeGreaterThan(watch.from);
          expect(watch.to).toBeLessThanOrEqual(width);
        }
        for (const tick of ticks) {
          expect(tick.x).toBeGreaterThanOrEqual(zero - 1e-6);
          expect(tick.x).toBeLessThanOrEqual(end + 1e-3);
        }
      }),
    );
  });

  it('never lets labels collide, with each other or with the marks', () => {
    fc.assert(
      fc.property(timelines, (given) => {
        const { marks, rows, screen, zero, width } = trialGeometry(given, WIDTH, WORDS);
        expect(rows).toBeLessThanOrEqual(2);
        for (const one of marks) {
          expect(one.from).toBeGreaterThanOrEqual(NAMES);
          expect(one.to).toBeLessThanOrEqual(width);
          for (const other of marks) {
            if (one === other) continue;
            if (one.row === other.row) expect(one.to <= other.from || other.to <= one.from).toBe(true);
            if (other.row >= one.row) expect(other.at <= one.from || other.at >= one.to).toBe(true);
          }
        }
        if (!screen) return;
        const { x, side } = screen.words;
        const [from, to] =
          side === 'before' ? [x - WORDS.screen, x] : [x - WORDS.screen / 2, x + WORDS.screen / 2];
        expect(from).toBeGreaterThanOrEqual(zero);
        expect(to).toBeLessThanOrEqual(width - 96);
        if (side === 'before') expect(to).toBeLessThan(Math.min(screen.main, screen.at));
      }),
    );
  });
});
