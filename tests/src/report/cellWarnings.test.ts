import { describe, expect, it } from 'vitest';
import type { Sample, Stop } from '../../../src/measure/sample.ts';
import { cellWarnings, invalidSamples, isApart } from '../../../src/report/cellWarnings.ts';
import { cellOf, environment, fixture, sampleOf } from './fixture.ts';

const six = Array.from({ length: 6 }, (_, i) => sampleOf(80 + i, i));
const bad = (reason: string) => sampleOf(80, 30, { valid: false, reason });
const warmUp = sampleOf(120, 0, { valid: false, reason: 'warm-up', flags: ['warm-up'] });

function warningsOf(samples: readonly Sample[], ended?: Stop['ended'], clockCost = 0): string[] {
  const stop = ended && { stop: { mode: 'precise', ended, seed: 1 } as const };
  return cellWarnings(cellOf('a', samples, stop), { ...environment, clockCost });
}

describe('the warnings of a cell', () => {
  it('are none where all is well', () => {
    expect(warningsOf(six)).toEqual([]);
    for (const ended of ['enough', 'interval', 'broken'] as const) expect(warningsOf(six, ended)).toEqual([]);
  });

  it('tell how its sampling was cut short', () => {
    const tried = [warmUp, ...six];
    expect(warningsOf(tried, 'hand')).toEqual(['stopped by hand after 7 samples']);
    expect(warningsOf(tried, 'most')).toEqual([
      'the interval is wider than 5 % after 6 samples: a smaller difference from another cell may be noise',
    ]);
    expect(warningsOf(tried, 'tries')).toEqual([
      'too many samples were invalid, so it ended with 6 that count: ' +
        'leave the page alone and in view, and measure it again',
    ]);
  });

  it('tell of a drawn cell without an interval, not of one that was never drawn', () => {
    expect(warningsOf([...six.slice(1), sampleOf(9, 9, { phase: 'cold' })])).toEqual([
      'no interval, for it has 5 of the 6 valid warm samples needed',
    ]);
    const undrawn = fixture.cells.filter(({ outcome }) => outcome === 'refused' || outcome === 'failed');
    expect(undrawn).toHaveLength(2);
    expect(undrawn.flatMap((cell) => cellWarnings(cell, environment))).toEqual([]);
  });

  it('tell of more than a tenth of invalid samples, with their reasons in words', () => {
    const many = Array.from({ length: 18 }, (_, i) => sampleOf(80, i));
    expect(warningsOf([...many, bad('resized'), bad('resized')])).toEqual([]);
    expect(warningsOf([...many, bad('resized'), bad('late-work'), bad('resized')])).toEqual([
      'invalid samples: 3 of 21 (the page was resized: 2, something was drawn after its end: 1)',
    ]);
    const { reason: _, ...unreasoned } = bad('');
    expect(warningsOf([...six, unreasoned])[0]).toContain('(no reason given: 1)');
  });

  it('do not take warm-ups for invalid samples, nor for samples that dilute them', () => {
    expect(warningsOf([warmUp, warmUp, ...six])).toEqual([]);
    const many = Array.from({ length: 9 }, (_, i) => sampleOf(80, i));
    expect(warningsOf([...many, bad('hidden')])).toEqual([]);
    expect(warningsOf([warmUp, warmUp, warmUp, ...many.slice(1), bad('hidden')])).toEqual([
      'invalid samples: 1 of 9 (the tab was hidden: 1)',
    ]);
  });

  it('tell how many of the samples that count were taken under drift', () => {
    const drift = { flags: ['gc', 'drift'] };
    expect(warningsOf([...six, sampleOf(85, 6, drift)])).toEqual([
      '1 of 7 samples was taken while the machine ran faster or slower than usual (drift sentinel): read with care',
    ]);
    expect(warningsOf([...six, sampleOf(85, 6, drift), sampleOf(86, 7, drift)])[0]).toMatch(
      /^2 of 8 samples were/,
    );
    expect(warningsOf([...six, sampleOf(85, 6, { ...drift, phase: 'cold' })])).toEqual([]);
  });

  it('tell of a timing that took more than a hundredth of what it timed, by the sample nearest the median', () => {
    const read = (main: number, clockReads: number) => sampleOf(main, 0, { clockReads });
    // 100 readings at 0.01 ms are 1 ms: the hundredth of 100 ms.
    const around = [90, 95, 98, 101, 102, 105].map((main) => read(main, 5000));
    expect(warningsOf([...around, read(100, 100)], undefined, 0.01)).toEqual([]);
    expect(warningsOf([...around, read(100, 120)], undefined, 0.01)).toEqual([
      'timing it took 1.2 % of render (120 readings of the clock at 10 µs)',
    ]);
  });
});

it('tells warm-ups from invalid samples', () => {
  expect([warmUp, bad('control'), bad('hidden'), six[0]!].map(isApart)).toEqual([true, true, false, false]);
  expect(invalidSamples([warmUp, bad('hidden'), six[0]!]).map(({ reason }) => reason)).toEqual(['hidden']);
});
