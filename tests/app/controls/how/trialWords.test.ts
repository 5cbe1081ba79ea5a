import { describe, expect, it } from 'vitest';
import { trialWords } from '../../../../app/controls/how/trialWords.ts';
import type { Sample } from '../../../../src/measure/sample.ts';

function sample(own: Partial<Sample>): Sample {
  return {
    phase: 'warm',
    kind: 'load',
    total: 96,
    main: 84.2,
    screen: 96.2,
    afterMain: 12,
    stages: { backend: 12, parse: 84.2 },
    offThread: 0,
    bytes: 1,
    clockReads: 412,
    at: 1000,
    round: 0,
    visit: 0,
    seq: 0,
    flags: [],
    valid: true,
    make: 0,
    counts: { bytes: 1, answer: 1, leaves: 1, nodes: 1, vertices: 1, pixels: 1 },
    ...own,
  };
}

describe('trialWords', () => {
  it('tells phase, render, screen and what reading the clock cost', () => {
    expect(trialWords(sample({}), 0.00006)).toBe(
      'This sample: warm, render 84 ms, on screen 12 ms after; 412 readings of the clock x 60 ns = 0.029% of it.',
    );
  });

  it('says before where the screen was first, and leaves out what is not known', () => {
    expect(trialWords(sample({ afterMain: -0.6 }), null)).toBe(
      'This sample: warm, render 84 ms, on screen 0.60 ms before; 412 readings of the clock.',
    );
    expect(trialWords(sample({ afterMain: null }), null)).not.toContain('screen');
  });

  it('tells why a sample does not count, once, and what it is flagged with', () => {
    const words = trialWords(
      sample({ valid: false, reason: 'warm-up', flags: ['warm-up', 'never-quiet'] }),
      null,
    );
    expect(words).toContain('It does not count: a warm-up. Flagged: the page was never quiet before it.');
  });
});
