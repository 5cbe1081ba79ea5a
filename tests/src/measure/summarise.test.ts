import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extrapolation, Sample } from '../../../src/measure/sample.ts';
import {
  cellOutcome,
  compare,
  countedSamples,
  leastOf,
  nearestMedian,
  summarise,
} from '../../../src/measure/summarise.ts';
import { estimateVisits } from '../../../src/measure/visitInterval.ts';
import { sampleOf as anySampleOf, cellOf } from '../report/fixture.ts';
import { uniform } from './uniform.ts';

/** All of one visit, but where told. */
function sampleOf(main: number, seq: number, more: Partial<Sample> = {}): Sample {
  return anySampleOf(main, seq, { visit: 0, ...more });
}

const mains = [84, 80, 91, 82, 88, 83];
const six = mains.map((main, i) => sampleOf(main, i));
const noise = [
  sampleOf(1, 6, { phase: 'cold' }),
  sampleOf(1, 7, { phase: 'live' }),
  sampleOf(1, 8, { valid: false, reason: 'resize' }),
];
const known: Extrapolation = { ms: 900, atLeast: 50, readBytes: 10, totalBytes: 100 };
const unknown: Extrapolation = { ...known, ms: null };

describe('a summary', () => {
  it('counts valid warm samples alone', () => {
    expect({ ...summarise([...noise, ...six]), cold: null }).toEqual(summarise(six));
    expect(countedSamples([...noise, ...six])).toEqual(six);
    expect(summarise(noise)).toBeNull();
    expect(summarise([])).toBeNull();
  });

  it('gives medians with the least and the largest of six as bounds', () => {
    const summary = summarise(six)!;
    expect(summary.main).toEqual({ median: 83.5, lo: 80, hi: 91, n: 6 });
    expect(summary.total).toEqual({ median: 918.5, lo: 880, hi: 1001, n: 6 });
    expect(summary.screen).toEqual({ median: 82, lo: 78.5, hi: 89.5, n: 6 });
  });

  it('takes its intervals from the samples visit by visit', () => {
    const samples = mains.map((main, i) => sampleOf(main, i, { visit: i % 3 }));
    const visits = [
      [84, 82],
      [80, 88],
      [91, 83],
    ];
    const { main, total } = summarise(samples)!;
    expect(main).toEqual(estimateVisits(visits));
    expect(total).toEqual(estimateVisits(visits.map((visit) => visit.map((time) => time * 11))));
    expect(main).not.toEqual(summarise(six)!.main);
  });

  it('keeps the first renders of fresh frames apart, but for the invalid ones', () => {
    const cold = [190, 170, 210].map((main, i) => sampleOf(main, 10 + i, { phase: 'cold' }));
    const lost = sampleOf(999, 20, { phase: 'cold', valid: false, reason: 'resized' });
    expect(summarise([...six, ...cold, lost])!.cold).toEqual({ median: 190, lo: null, hi: null, n: 3 });
    expect(summarise(six)!.cold).toBeNull();
  });

  it('counts a stage as 0 in samples that lack it, and leaves out stages that none has', () => {
    const samples = six.map((sample, i) => ({ ...sample, stages: i < 2 ? { wait: 6 } : { draw: i } }));
    const { stages } = summarise(samples)!;
    expect(Object.keys(stages)).toEqual(['draw', 'wait']);
    expect(stages.wait).toEqual({ median: 0, lo: 0, hi: 6, n: 6 });
  });

  it('has no total or screen where one sample has none', () => {
    const summary = summarise([...six, sampleOf(85, 6, { total: null, screen: null, afterMain: null })])!;
    expect(summary.total).toBeNull();
    expect(summary.screen).toBeNull();
    expect(summary.main.n).toBe(7);
  });

  it('gives no interval to figures with an extrapolated backend in them', () => {
    const summary = summarise([...six.slice(1), sampleOf(84, 0, { extrapolation: known })])!;
    expect(summary.total).toEqual({ median: 918.5, lo: null, hi: null, n: 6 });
    expect(summary.stages.backend).toEqual({ median: 835, lo: null, hi: null, n: 6 });
    expect(summary.main.lo).toBe(80);
    expect(summary.stages.parse!.lo).toBe(20);
  });

  it('gives no backend where it is only known as "at least"', () => {
    const samples = [...six, sampleOf(90, 6, { total: null, extrapolation: unknown })];
    expect(summarise(samples)!.stages.backend).toBeUndefined();
    expect(leastOf(samples)).toEqual({ backend: 830, total: 913 });
    expect(leastOf(six)).toBeNull();
  });
});

describe('the sample nearest the median', () => {
  it('is the first of the nearest, and never one that does not count', () => {
    expect(nearestMedian([...noise, ...six])!.main).toBe(84);
    expect(nearestMedian(noise)).toBeNull();
  });

  it('has no counted sample nearer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 }), (times) => {
        const samples = times.map((main, i) => sampleOf(main, i));
        const { median } = summarise(samples)!.main;
        const best = Math.min(...times.map((main) => Math.abs(main - median)));
        expect(Math.abs(nearestMedian(samples)!.main - median)).toBe(best);
      }),
    );
  });
});

describe('the outcome of a cell', () => {
  it('is extrapolated if any counted sample is, and failed if none counts', () => {
    expect(cellOutcome(six)).toBe('measured');
    expect(cellOutcome([...six, sampleOf(84, 6, { extrapolation: known })])).toBe('extrapolated');
    expect(cellOutcome([...six, sampleOf(84, 6, { phase: 'cold', extrapolation: known })])).toBe('measured');
    expect(cellOutcome(noise)).toBe('failed');
  });
});

describe('two cells compared', () => {
  const slow = cellOf(
    'slow',
    mains.map((main, i) => sampleOf(main * 2, i)),
  );
  const base = cellOf('base', six);

  it('gives the ratio of medians with the worst of one over the best of the other', () => {
    expect(compare(slow, base)).toEqual({ ratio: 2, lo: 160 / 91, hi: 182 / 80, within: false });
    expect(compare(base, slow)).toEqual({ ratio: 0.5, lo: 80 / 182, hi: 91 / 160, within: false });
  });

  it('is within noise where the intervals overlap or touch', () => {
    const near = cellOf(
      'near',
      mains.map((main, i) => sampleOf(main + 11, i)),
    );
    expect(compare(base, base)!.within).toBe(true);
    expect(compare(near, base)!.within).toBe(true);
    expect(compare(near, base)!.lo).toBe(1);
  });

  it('is null without both intervals, for other kinds and for a bound of 0', () => {
    expect(compare(slow, cellOf('few', six.slice(1)))).toBeNull();
    expect(compare(cellOf('none', []), base)).toBeNull();
    expect(compare(slow, { ...base, kind: 'redraw' })).toBeNull();
    expect(
      compare(
        slow,
        cellOf(
          'zero',
          mains.map((main, i) => sampleOf(i === 0 ? 0 : main, i)),
        ),
      ),
    ).toBeNull();
  });

  it('tells a cell from itself, drawn twice, in at most 5 % of trials', () => {
    const next = uniform(9);
    const draw = (id: string) =>
      cellOf(
        id,
        Array.from({ length: 12 }, (_, i) => sampleOf(80 * (1 - next()) ** -0.2, i)),
      );
    let apart = 0;
    for (let trial = 0; trial < 600; trial++) if (!compare(draw('a'), draw('b'))!.within) apart++;
    expect(apart / 600).toBeLessThanOrEqual(0.05);
  });

  it('may be of the whole wait, where all of it is known', () => {
    const withWait = (id: string, wait: number | null) =>
      cellOf(
        id,
        mains.map((main, i) => sampleOf(main, i, { total: wait && wait + i })),
      );
    const slow = withWait('slow', 2000);
    expect(compare(slow, withWait('fast', 1000), 'total')!.ratio).toBeCloseTo(2, 1);
    expect(compare(slow, withWait('fast', 1000))!.within).toBe(true);
    expect(compare(slow, withWait('unknown', null), 'total')).toBeNull();
  });
});
