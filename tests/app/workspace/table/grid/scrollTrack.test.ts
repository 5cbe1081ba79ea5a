import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  follow,
  isSqueezed,
  LONGEST,
  START,
  scrollFor,
  trackOf,
} from '../../../../../app/workspace/table/grid/scrollTrack.ts';

const VIEW = 500;
const long = trackOf(24_000_000, VIEW);
const far = { scroll: 0, offset: 0 };

describe('follow', () => {
  it('takes a list that fits as it is', () => {
    const track = trackOf(240_000, VIEW);
    expect(isSqueezed(track)).toBe(false);
    expect(follow(track, START, 12_345.5)).toEqual({ scroll: 12_345.5, offset: 12_345.5 });
  });

  it('moves by the pixels of a step anywhere on a squeezed track', () => {
    const last = { scroll: 8_000_000, offset: 12_000_000 };
    expect(follow(long, last, 8_000_400)).toEqual({ scroll: 8_000_400, offset: 12_000_400 });
    expect(follow(long, last, 7_999_900)).toEqual({ scroll: 7_999_900, offset: 11_999_900 });
  });

  it('lands in proportion after a jump, and exactly at both ends', () => {
    expect(follow(long, START, LONGEST / 2).offset).toBeCloseTo(12_000_000, -3);
    expect(follow(long, START, LONGEST - VIEW).offset).toBe(24_000_000 - VIEW);
    expect(follow(long, { scroll: 9e6, offset: 1e7 }, 0).offset).toBe(0);
  });

  it('leaves the ends as they are', () => {
    expect(follow(long, START, 3_000_000).offset).toBe(3_000_000);
    expect(follow(long, START, LONGEST - VIEW - 3_000_000).offset).toBe(24_000_000 - VIEW - 3_000_000);
  });

  it('never leaves the list', () => {
    const most = long.total - VIEW;
    expect(follow(long, { scroll: 8e6, offset: most - 10 }, 8e6 + 100).offset).toBe(most);
    expect(follow(long, { scroll: 8e6, offset: 10 }, 8e6 - 100).offset).toBe(0);
  });
});

describe('scrollFor', () => {
  const totals = fc.integer({ min: LONGEST + 1, max: 2_000_000_000 });

  it('finds the position that leads to an offset, to within what a pixel stands for', () => {
    fc.assert(
      fc.property(totals, fc.double({ min: 0, max: 1, noNaN: true }), (total, share) => {
        const track = trackOf(total, VIEW);
        const offset = Math.round(share * (total - VIEW));
        const scroll = scrollFor(track, offset);
        expect(scroll).toBeGreaterThanOrEqual(0);
        expect(scroll).toBeLessThanOrEqual(LONGEST - VIEW);
        const near = Math.abs(scroll - far.scroll) <= 4 * VIEW;
        const back = follow(track, near ? { scroll: LONGEST, offset: total } : far, scroll).offset;
        expect(Math.abs(back - offset)).toBeLessThanOrEqual((2 * total) / LONGEST + 1);
      }),
    );
  });

  it('rises with the offset', () => {
    fc.assert(
      fc.property(totals, fc.nat(1_000_000), fc.nat(1_000_000), (total, a, b) => {
        const track = trackOf(total, VIEW);
        const at = (share: number) => scrollFor(track, (share / 1_000_000) * (total - VIEW));
        expect(Math.sign(at(a) - at(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
