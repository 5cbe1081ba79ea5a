import { describe, expect, it } from 'vitest';
import type { FrameSession } from '../../../app/frame/frameSession.ts';
import type { Wanted } from '../../../app/frame/measureCells.ts';
import { type Bench, measureCells, trialsForeseen } from '../../../app/frame/measureCells.ts';
import type { Drawn, Order } from '../../../app/frame/protocol.ts';
import { Cancelled } from '../../../app/workers/client.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

/** What a fake frame gives for its nth order; times in place of any clock. */
type Answer = (order: Order, nth: number) => Partial<Drawn['sample']>;

function drawn(order: Order, nth: number, answer: Answer): Drawn {
  const sample = {
    phase: order.phase,
    kind: order.kind,
    total: 12,
    main: 10,
    screen: 11,
    afterMain: 1,
    stages: { backend: 2, unattributed: 10 },
    offThread: 0,
    bytes: 0,
    clockReads: 1,
    at: nth * 100,
    flags: [],
    valid: true,
    make: 0,
    counts: { bytes: 0, answer: 0, leaves: 0, nodes: 0, vertices: 0, pixels: 0 },
    ...answer(order, nth),
  };
  const timeline = { quietFrom: 0, spans: [], complete: 9, main: 10, screen: 11, watchedTo: 260 };
  return { sample, timeline };
}

/** Frames that answer without a browser, and a log of what was asked of them. */
function fakeBench(answer: Answer = () => ({})) {
  const log: string[] = [];
  let frames = 0;
  let samples = 0;
  let cancelled = false;
  const session = (frame: number): FrameSession => ({
    facts: { react: { version: '19', build: 'production', devtools: false }, width: 1, height: 1 },
    theme: async () => null,
    sample: async (order) => {
      log.push(`${frame} ${order.phase} ${order.kind} ${order.spec.runs}`);
      return drawn(order, samples++, answer);
    },
    sentinel: async () => {
      log.push(`${frame} sentinel`);
      return { version: 1, at: samples * 100 - 50, main: 60, screen: 61 };
    },
    cancel: () => undefined,
    close: () => undefined,
  });
  const progress: string[] = [];
  const bench: Bench = {
    freshFrame: async () => session(frames++),
    onSample: (_, done, foreseen) => progress.push(`${done}/${foreseen}`),
    onSentinel: () => undefined,
    isCancelled: () => cancelled,
  };
  const cancel = () => {
    cancelled = true;
  };
  return { bench, log, progress, cancel };
}

function wanted(runs: number, part: Partial<Wanted> = {}): Wanted {
  return {
    spec: { ...typical, runs },
    profile: 'tracker',
    changes: {},
    kind: 'load',
    controls: false,
    ...part,
  };
}

const quick = { mode: 'quick' } as const;

describe('measuring cells', () => {
  it('gives a visit a fresh frame: one cold sample, two warm-ups, then warm ones; a sentinel between visits', async () => {
    const { bench, log } = fakeBench();
    const [cell] = await measureCells({ cells: [wanted(5)], rule: quick, seed: 1 }, bench);
    const visit = (frame: number) => [
      `${frame} cold load 5`,
      ...Array.from({ length: 5 }, () => `${frame} warm load 5`),
    ];
    expect(log).toEqual(['0 sentinel', ...visit(1), '2 sentinel', ...visit(3), '4 sentinel']);
    expect(cell!.stop).toEqual({ mode: 'quick', ended: 'enough', seed: 1 });
    expect(cell!.samples.map(({ reason }) => reason ?? 'counts')).toEqual([
      ...['counts', 'warm-up', 'warm-up', 'counts', 'counts', 'counts'],
      ...['counts', 'warm-up', 'warm-up', 'counts', 'counts', 'counts'],
    ]);
    expect(cell!.samples.map(({ visit: at }) => at)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect(cell!.summary!.main.n).toBe(6);
  });

  it('visits every cell once a round, in an order that the seed gives', async () => {
    const orderBy = async (seed: number) => {
      const { bench, log } = fakeBench();
      const cells = [1, 2, 3, 4, 5].map((runs) => wanted(runs));
      await measureCells({ cells, rule: quick, seed }, bench);
      return log.flatMap((line) => (line.includes('cold') ? [Number(line.split(' ')[3])] : []));
    };
    const order = await orderBy(7);
    expect(order.slice(0, 5).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(order.slice(5).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(await orderBy(7)).toEqual(order);
    const others = await Promise.all([1, 2, 3, 4].map(orderBy));
    expect(others.some((other) => String(other) !== String(order))).toBe(true);
  });

  it('keeps an invalid sample with its reason and takes it again', async () => {
    const { bench } = fakeBench((_, nth) => (nth === 4 ? { valid: false, reason: 'late-work' } : {}));
    const [cell] = await measureCells({ cells: [wanted(5)], rule: quick, seed: 1 }, bench);
    expect(cell!.samples.filter(({ reason }) => reason === 'late-work').length).toBe(1);
    expect(cell!.summary!.main.n).toBe(6);
    expect(cell!.stop!.ended).toBe('enough');
  });

  it('takes a warm-up again that was disturbed, for it may have warmed nothing', async () => {
    const { bench } = fakeBench((_, nth) => (nth === 1 ? { valid: false, reason: 'hidden' } : {}));
    const [cell] = await measureCells({ cells: [wanted(5)], rule: quick, seed: 1 }, bench);
    const first = cell!.samples.filter(({ visit }) => visit === 0).map(({ reason }) => reason ?? 'counts');
    expect(first).toEqual(['counts', 'hidden', 'warm-up', 'warm-up', 'counts', 'counts', 'counts']);
  });

  it('gives one more warm-up to a frame whose cold sample was disturbed', async () => {
    const { bench } = fakeBench((_, nth) => (nth === 0 ? { valid: false, reason: 'hidden' } : {}));
    const [cell] = await measureCells({ cells: [wanted(5)], rule: quick, seed: 1 }, bench);
    const first = cell!.samples.filter(({ visit }) => visit === 0);
    expect(first.filter(({ reason }) => reason === 'warm-up').length).toBe(3);
    expect(cell!.summary!.main.n).toBe(6);
  });

  it('gives up a cell whose samples stay invalid, and says so', async () => {
    const { bench } = fakeBench((order) =>
      order.phase === 'warm' && order.spec.runs === 5 ? { valid: false, reason: 'late-work' } : {},
    );
    const [bad, good] = await measureCells({ cells: [wanted(5), wanted(6)], rule: quick, seed: 1 }, bench);
    expect(bad).toMatchObject({ outcome: 'failed', summary: null, stop: { ended: 'tries' } });
    // A cold one, then every warm-up is tried to its end.
    expect(bad!.samples.length).toBe(1 + 2 * 3);
    expect(good!.stop!.ended).toBe('enough');
  });

  it('keeps what was sampled when a person stops it, and begins no further visit', async () => {
    const { bench, log, cancel } = fakeBench((_, nth) => {
      if (nth === 4) cancel();
      return {};
    });
    const [first, second] = await measureCells(
      { cells: [wanted(5), wanted(6)], rule: quick, seed: 1 },
      bench,
    );
    expect(log.filter((line) => line.includes('cold')).length).toBe(1);
    expect([first!, second!].map(({ samples }) => samples.length).toSorted()).toEqual([0, 5]);
    for (const cell of [first!, second!]) expect(cell.stop!.ended).toBe('hand');
  });

  it('takes a trial that was given up for a stop, and an error for a broken cell that leaves others alone', async () => {
    const { bench } = fakeBench((order, nth) => {
      if (order.spec.runs === 5 && nth > 2) throw new Error('no memory');
      if (order.spec.runs === 6) throw new Cancelled();
      return {};
    });
    const cells = [wanted(5), wanted(6), wanted(7)];
    const [broken, stopped, whole] = await measureCells({ cells, rule: quick, seed: 1 }, bench);
    expect(broken).toMatchObject({ outcome: 'failed', error: 'no memory', stop: { ended: 'broken' } });
    expect(stopped!.stop!.ended).toBe('hand');
    expect(whole!.summary!.main.n).toBe(6);
  });

  it('opens a cell of redraws with a load', async () => {
    const { bench, log } = fakeBench();
    await measureCells({ cells: [wanted(5, { kind: 'redraw' })], rule: quick, seed: 1 }, bench);
    expect(log.filter((line) => line.includes('cold')).every((line) => line.includes('load'))).toBe(true);
    expect(log.filter((line) => line.includes('warm')).every((line) => line.includes('redraw'))).toBe(true);
  });

  it('flags samples beside a reading that strayed', async () => {
    const { bench } = fakeBench();
    let readings = 0;
    const straying: Bench = {
      ...bench,
      freshFrame: async () => {
        const frame = await bench.freshFrame();
        const sentinel = async () => {
          const reading = (await frame.sentinel())!;
          return { ...reading, main: ++readings === 1 ? 100 : 60 };
        };
        return { ...frame, sentinel };
      },
    };
    const [cell] = await measureCells({ cells: [wanted(5)], rule: quick, seed: 1 }, straying);
    const flagged = (visit: number) =>
      cell!.samples.filter((sample) => sample.visit === visit && sample.flags.includes('drift')).length;
    expect(flagged(0)).toBe(6);
    expect(flagged(1)).toBe(0);
  });

  it('takes a control beside each warm sample, first and second in turn, and counts none of them', async () => {
    const staged: boolean[] = [];
    const { bench, progress } = fakeBench((order) => {
      staged.push(order.stages);
      return {};
    });
    const plan = { cells: [wanted(5, { controls: true })], rule: quick, seed: 1 };
    const [cell] = await measureCells(plan, bench);
    const first = cell!.samples.filter(({ visit }) => visit === 0).map(({ reason }) => reason ?? 'counts');
    expect(first.slice(3)).toEqual(['control', 'counts', 'counts', 'control', 'control', 'counts']);
    expect(cell!.samples.map(({ reason }) => reason === 'control')).toEqual(staged.map((stages) => !stages));
    expect(cell!.summary!.main.n).toBe(6);
    expect(progress.at(-1)).toBe('18/18');
  });

  it('foretells its trials, and counts them as they are done', async () => {
    const { bench, progress } = fakeBench();
    const plan = { cells: [wanted(5), wanted(6)], rule: quick, seed: 1 };
    await measureCells(plan, bench);
    expect(trialsForeseen(plan)).toBe(24);
    expect(progress.at(-1)).toBe('24/24');
  });
});
