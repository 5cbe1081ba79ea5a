import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, stageBlocks, stagePaths } from '../../../../app/controls/how/stageBlocks.ts';
import type { PageStage } from '../../../../src/measure/stages.ts';
import type { Span } from '../../../../src/measure/timeline.ts';

function spansOf(parts: readonly (readonly [PageStage, number])[]): Span[] {
  let from = 0;
  return parts.map(([stage, ms]) => {
    const span = { stage, from, to: from + ms };
    from = span.to;
    return span;
  });
}

function sums(blocks: readonly Block[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { stage, from, to } of blocks) times.set(stage, (times.get(stage) ?? 0) + (to - from));
  return times;
}

const parts = fc.array(
  fc.tuple(
    fc.constantFrom<PageStage>('parse', 'react', 'draw', 'browser'),
    fc.oneof(
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      fc.double({ min: 0.001, max: 50, noNaN: true }),
    ),
  ),
  { minLength: 1, maxLength: 400 },
);

describe('stageBlocks', () => {
  it('leaves wide spans as they are', () => {
    const spans = spansOf([
      ['parse', 10],
      ['draw', 5],
    ]);
    expect(stageBlocks(spans, 4)).toEqual(spans);
  });

  it('gathers thin spans by stage and draws each once it fills a pixel', () => {
    const spans = spansOf([
      ['parse', 10],
      ...Array.from({ length: 10 }, (_, i) => [i % 2 === 0 ? 'react' : 'draw', 0.5] as const),
      ['browser', 10],
    ]);
    const blocks = stageBlocks(spans, 1);
    expect(blocks.map(({ stage, from, to }) => `${stage} ${from} ${to}`)).toEqual([
      'parse 0 10',
      'react 10 11',
      'draw 11 12',
      'react 12 13',
      'draw 13 14',
      // What is left of the gathered is drawn before the next wide span.
      'react 14 14.5',
      'draw 14.5 15',
      'browser 15 25',
    ]);
  });

  it('keeps the time of every stage, in order and without gaps', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 0.05, max: 50, noNaN: true }), (list, pixelsPerMs) => {
        const spans = spansOf(list);
        const blocks = stageBlocks(spans, pixelsPerMs);
        const [given, drawn] = [sums(spans), sums(blocks)];
        for (const [stage, ms] of given) expect(drawn.get(stage)).toBeCloseTo(ms, 6);
        expect(blocks[0]!.from).toBe(0);
        blocks.forEach((block, i) => {
          expect(block.to).toBeGreaterThan(block.from);
          if (i > 0) expect(block.from).toBeCloseTo(blocks[i - 1]!.to, 6);
        });
        expect(blocks.at(-1)!.to).toBeCloseTo(spans.at(-1)!.to, 6);
      }),
    );
  });

  it('draws a stage no further from its time than there are stages, in pixels', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 0.05, max: 50, noNaN: true }), (list, pixelsPerMs) => {
        const spans = spansOf(list);
        const until = (of: readonly Block[], stage: PageStage, ms: number) =>
          of.reduce(
            (sum, block) =>
              block.stage === stage ? sum + Math.max(0, Math.min(block.to, ms) - block.from) : sum,
            0,
          );
        const blocks = stageBlocks(spans, pixelsPerMs);
        const ends = spans.filter((_, i) => i % 17 === 0).map(({ to }) => to);
        for (const stage of ['parse', 'react', 'draw', 'browser'] as const)
          for (const ms of ends) {
            const off = until(blocks, stage, ms) - until(spans, stage, ms);
            expect(Math.abs(off * pixelsPerMs)).toBeLessThanOrEqual(4 + 1e-6);
          }
      }),
    );
  });

  it('draws thousands of spans as no more blocks than a picture has pixels', () => {
    const spans = spansOf(Array.from({ length: 8000 }, (_, i) => [i % 2 === 0 ? 'react' : 'draw', 0.01]));
    expect(stageBlocks(spans, 540 / 80).length).toBeLessThanOrEqual(540 + 2);
  });

  it('has none where there are no spans', () => {
    expect(stageBlocks([], 1)).toEqual([]);
  });
});

describe('stagePaths', () => {
  it('makes one path a stage, of a rectangle a block', () => {
    const spans = spansOf([
      ['parse', 2],
      ['draw', 1],
      ['parse', 3],
    ]);
    const paths = stagePaths(spans, (ms) => 10 + ms, [5, 20]);
    expect(Object.fromEntries(paths)).toEqual({
      parse: 'M10 5H12v20H10zM13 5H16v20H13z',
      draw: 'M12 5H13v20H12z',
    });
  });
});
