import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerQuery, UNLIMITED } from '../../../app/workers/answerQuery.ts';
import { type Answering, MADE, WORKED } from '../../../src/backend/answering.ts';

/** A clock that only work moves, so that a busy machine changes no figure. */
let clock = 0;
beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function work(ms: number): void {
  clock += ms;
}

const breathe = async () => undefined;
const CHUNK = 1000;

/** Reads `chunks` of 1,000 bytes at `ms` each, making each for 3 ms before; honours a stop. */
function* store(chunks: number, ms: number): Answering {
  for (let n = 0; n < chunks; n++) {
    work(3);
    yield MADE;
    work(ms);
    const told = yield { did: 'read', bytes: CHUNK, total: chunks * CHUNK };
    if (told?.stop) {
      work(2);
      yield MADE;
      break;
    }
  }
  return new ArrayBuffer(8);
}

describe('answerQuery', () => {
  it('times reading apart from making', async () => {
    const { read, make, extrapolation } = await answerQuery(store(5, 10), UNLIMITED, breathe);
    expect(extrapolation).toBeNull();
    expect(read).toBe(50);
    expect(make).toBe(15);
  });

  it('cuts reading short at its budget and says how much it had read of how much', async () => {
    const { extrapolation } = await answerQuery(store(1000, 25), { read: 200, wall: 10_000 }, breathe);
    expect(extrapolation!.totalBytes).toBe(1000 * CHUNK);
    expect(extrapolation!.readBytes).toBe(8 * CHUNK);
    expect(extrapolation!.atLeast).toBe(200);
    // Far more than 20 times what was read: only "at least" is known.
    expect(extrapolation!.ms).toBeNull();
  });

  it('counts work without bytes as reading, and never into the rate that the rest is taken to come at', async () => {
    function* sorting(): Answering {
      work(500);
      yield WORKED;
      return yield* store(100, 25);
    }
    const all = await answerQuery(sorting(), UNLIMITED, breathe);
    expect([all.read, all.make]).toEqual([500 + 100 * 25, 100 * 3]);
    const { extrapolation } = await answerQuery(sorting(), { read: 750, wall: 10_000 }, breathe);
    expect(extrapolation!.atLeast).toBe(750);
    expect(extrapolation!.ms).toBeCloseTo(500 + 100 * 25, 6);
  });

  it('gives up where it is told to while it breathes', async () => {
    let breaths = 0;
    const cancelled = async () => {
      if (++breaths === 2) throw new Error('given up');
    };
    await expect(answerQuery(store(1000, 25), UNLIMITED, cancelled)).rejects.toThrow('given up');
  });
});
