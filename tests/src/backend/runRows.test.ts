import { describe, expect, it } from 'vitest';
import { HOLD_CAP, STREAM_CHUNK } from '../../../src/backend/answering.ts';
import { type RowChunk, RunRows } from '../../../src/backend/runRows.ts';
import { Project } from '../../../src/synth/project.ts';
import { RowWriter } from '../../../src/synth/rows.ts';
import { specOf } from '../synth/anySpec.ts';

/** About 10 MB of rows a run: two chunks. */
const held = specOf({ runs: 5, metrics: 60, points: 4000, gaps: 0, crashedRuns: 0, widePoints: 0 });

/** Rows that might be 480 MB, and are 1 MB: all gaps. The cheapest run that may not be held. */
const streamed = specOf({ runs: 5, metrics: 600, points: 12_000, gaps: 1, crashedRuns: 0, widePoints: 0 });

interface Read {
  readonly chunks: readonly Omit<RowChunk, 'bytes'>[];
  readonly text: string;
  readonly made: number;
}

/** Reads a run's chunks as a store does, stopping after `most` of them. */
function read(rows: RunRows, run: number, most = Number.POSITIVE_INFINITY): Read {
  const chunks: Omit<RowChunk, 'bytes'>[] = [];
  let text = '';
  // biome-ignore lint/correctness/useYield: a visitor is a generator; this one has nothing to say
  const steps = rows.chunks(run, function* visit({ bytes, from, to }) {
    chunks.push({ from, to });
    text += new TextDecoder().decode(bytes);
    return chunks.length >= most;
  });
  let made = 0;
  for (const tick of steps) if (tick.did === 'make') made++;
  return { chunks, text, made };
}

/** The same rows in one piece. */
function whole(spec: typeof held, run: number): string {
  const project = new Project(spec);
  const facts = project.run(run);
  const writer = new RowWriter(project, facts);
  const out = new Uint8Array(40_000_000);
  const { step, length } = writer.write(0, facts.points, out);
  expect(step).toBe(facts.points);
  return new TextDecoder().decode(out.subarray(0, length));
}

describe.each([
  ['held', held],
  ['streamed', streamed],
] as const)('the rows of a run that is %s', (_, spec) => {
  const rows = new RunRows(new Project(spec));

  it('are the bytes that the generator writes, the first time and every time', () => {
    const first = read(rows, 1);
    expect(first.text === whole(spec, 1)).toBe(true);
    const second = read(rows, 1);
    expect(second.text === first.text).toBe(true);
    expect(second.chunks).toEqual(first.chunks);
  });

  it('come in chunks that follow one another up to the end', () => {
    const { chunks } = read(rows, 2);
    expect([chunks[0]!.from, chunks.at(-1)!.to]).toEqual([0, spec.points]);
    chunks.slice(1).forEach((chunk, i) => {
      expect(chunk.from).toBe(chunks[i]!.to);
    });
  });

  it('end where the visitor has seen enough', () => {
    expect(read(rows, 0, 1).chunks).toHaveLength(1);
    expect(read(rows, 0).chunks.at(-1)!.to).toBe(spec.points);
  });
});

describe('rows that fit', () => {
  it('are made once', () => {
    const rows = new RunRows(new Project(held));
    expect([read(rows, 0).made, read(rows, 0).made]).toEqual([2, 0]);
  });

  it('are kept whole, in chunks no larger than those that stream', () => {
    const rows = new RunRows(new Project(held));
    read(rows, 0);
    read(rows, 1);
    // What another run's rows were written into is not what this run's are read from.
    expect(read(rows, 0).text === whole(held, 0)).toBe(true);
    expect(read(rows, 0).text.length / read(rows, 0).chunks.length).toBeLessThan(STREAM_CHUNK);
  });

  it('still fit after any number of readings that were cut short', () => {
    // Counted from above, these rows are 60 MB: five times given up would fill the cap, were they counted.
    const spec = specOf({ runs: 3, metrics: 500, points: 2000, gaps: 0.99, crashedRuns: 0, widePoints: 0 });
    const project = new Project(spec);
    const { longest } = new RowWriter(project, project.run(0));
    const times = Math.ceil(HOLD_CAP / (longest * spec.points)) + 1;
    const rows = new RunRows(project);
    for (let time = 0; time < times; time++) read(rows, 0, 1);
    expect([read(rows, 0).made, read(rows, 0).made]).toEqual([1, 0]);
  });
});

describe('rows that might not fit', () => {
  it('are made again at every reading', () => {
    const rows = new RunRows(new Project(streamed));
    expect([read(rows, 0).made > 0, read(rows, 0).made > 0]).toEqual([true, true]);
  });
});
