/**
 * Streaming is the same as holding: the read time of a row store that must write its rows as it reads them, against
 * one that holds them. If they differed, a load's figure would jump where it outgrows the memory.
 */
import { chunk, median } from 'simple-statistics';
import { answerQuery, UNLIMITED } from '../../app/workers/answerQuery.ts';
import { RowStore } from '../../src/backend/rowStore.ts';
import { ratioOf } from '../../src/measure/bootstrap.ts';
import { shuffled } from '../../src/measure/order.ts';
import { typical } from '../../src/spec/projectSpec.ts';
import { Project } from '../../src/synth/project.ts';
import type { HistoryQuery } from '../../src/wire/query.ts';
import type { Goal } from './goal.ts';

/** About 45 MB of rows in the oldest two runs, which have ended: they fit in memory, and are read in half a second or so. */
const SPEC = { ...typical, runs: 4, metrics: 150, points: 8000, crashedRuns: 0, gaps: 0 };
const QUERY: HistoryQuery = {
  kind: 'history',
  metrics: ['train/loss', 'val/loss'],
  runs: [0, 1],
  grouped: null,
  x: 'step',
  range: null,
  thinning: { kind: 'buckets', buckets: 1000, last: true },
};
const PAIRS = 40;
const BLOCK = 5;

async function read(store: RowStore): Promise<number> {
  return (await answerQuery(store.answer(QUERY), UNLIMITED, async () => undefined)).read;
}

export const streamedHeld: Goal = {
  id: 'streamed-held',
  about: 'reading rows that are streamed, against rows that are held',
  target: { least: 0.95, most: 1.05 },
  run: async () => {
    const project = new Project(SPEC);
    const held = new RowStore(project, 'json');
    const streamed = new RowStore(project, 'json', 0);
    const times = { held: [] as number[], streamed: [] as number[] };
    // The first reading makes what is held, and warms the code of both.
    for (const store of [held, streamed, held, streamed]) await read(store);
    for (let pair = 0; pair < PAIRS; pair++) {
      for (const which of shuffled(['held', 'streamed'] as const, 1, pair))
        times[which].push(await read(which === 'held' ? held : streamed));
    }
    // Readings near in time are alike: their interval is that of blocks.
    const [ours, reference] = [chunk(times.streamed, BLOCK), chunk(times.held, BLOCK)];
    return {
      ...ratioOf(ours, reference, { seed: 1 })!,
      ours: median(times.streamed),
      reference: median(times.held),
    };
  },
};
