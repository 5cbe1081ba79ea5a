/**
 * The stage spans of a trial as blocks to draw. There may be thousands, most of them thinner than a pixel, where
 * colours blur into one. So what is thin is gathered by stage, and drawn once it fills a pixel:
 *
 *     spans   pppp r d r d r d r d bbbb      r and d half a pixel each
 *     blocks  pppp rr   dd  rr  dd bbbb      each stage as wide as before, and near its time:
 *                                            no further from it than there are stages, in pixels
 */
import type { PageStage } from '../../../src/measure/stages.ts';
import type { Span } from '../../../src/measure/timeline.ts';

/** Milliseconds from t0, as spans are. */
export interface Block {
  readonly stage: PageStage;
  readonly from: number;
  readonly to: number;
}

/** `spans` are without gaps. */
export function stageBlocks(spans: readonly Span[], pixelsPerMs: number): Block[] {
  const blocks: Block[] = [];
  const gathered = new Map<PageStage, number>();
  const pixel = 1 / pixelsPerMs;
  let at = spans[0]?.from ?? 0;

  const draw = (stage: PageStage, to: number) => {
    const last = blocks.at(-1);
    if (last?.stage === stage) blocks[blocks.length - 1] = { ...last, to };
    else if (to > at) blocks.push({ stage, from: at, to });
    at = to;
  };
  const drawGathered = () => {
    for (const [stage, ms] of gathered) draw(stage, at + ms);
    gathered.clear();
  };

  for (const { stage, from, to } of spans) {
    if (to - from >= pixel) {
      drawGathered();
      draw(stage, to);
      continue;
    }
    const ms = (gathered.get(stage) ?? 0) + (to - from);
    gathered.set(stage, ms);
    if (ms < pixel) continue;
    gathered.delete(stage);
    draw(stage, at + ms);
  }
  drawGathered();
  return blocks;
}

/** One SVG path a stage. */
export function stagePaths(
  blocks: readonly Block[],
  x: (ms: number) => number,
  [top, height]: readonly [number, number],
): Map<PageStage, string> {
  const paths = new Map<PageStage, string>();
  for (const { stage, from, to } of blocks) {
    const rect = `M${round(x(from))} ${top}H${round(x(to))}v${height}H${round(x(from))}z`;
    paths.set(stage, (paths.get(stage) ?? '') + rect);
  }
  return paths;
}

function round(pixels: number): number {
  return Math.round(pixels * 1000) / 1000;
}
