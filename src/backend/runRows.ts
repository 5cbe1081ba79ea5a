/** The history rows of one run as a row store has them: held in memory where they fit, else written as they are read. */
import type { Bytes, Step } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import { RowWriter } from '../synth/rows.ts';
import { HOLD_CAP, MADE, STREAM_CHUNK, type Steps } from './answering.ts';

/** Whole lines: the rows of steps [from, to). */
export interface RowChunk {
  readonly bytes: Uint8Array;
  readonly from: Step;
  readonly to: Step;
}

export class RunRows {
  readonly #project: Project;
  readonly #hold: Bytes;
  readonly #held = new Map<number, { readonly points: Step; readonly chunks: readonly RowChunk[] }>();
  #heldBytes: Bytes = 0;
  #buffer = new Uint8Array(0);

  /** Rows past `hold` bytes in all are written anew each time they are read. */
  constructor(project: Project, hold: Bytes = HOLD_CAP) {
    this.#project = project;
    this.#hold = hold;
  }

  /** Every chunk of a run's rows, in order. A chunk is only good until the next is asked for. */
  *chunks(run: number, visit: (chunk: RowChunk) => Steps<boolean>): Steps<boolean> {
    const facts = this.#project.run(run);
    const held = this.#held.get(run);
    if (held?.points === facts.points) {
      for (const chunk of held.chunks) if (yield* visit(chunk)) return true;
      return false;
    }
    // A run that has gone on since is written anew.
    if (held) this.#heldBytes -= bytesOf(held.chunks);
    this.#held.delete(run);
    const writer = new RowWriter(this.#project, facts);
    const kept: RowChunk[] | null = this.#fits(writer.longest, facts.points) ? [] : null;
    if (this.#buffer.length < writer.longest)
      this.#buffer = new Uint8Array(Math.max(STREAM_CHUNK, writer.longest));
    for (let from = 0; from < facts.points; ) {
      const { step, length } = writer.write(from, facts.points, this.#buffer);
      const bytes = kept ? this.#buffer.slice(0, length) : this.#buffer.subarray(0, length);
      const chunk = { bytes, from, to: step };
      kept?.push(chunk);
      yield MADE;
      if (yield* visit(chunk)) return true;
      from = step;
    }
    if (kept) {
      this.#held.set(run, { points: facts.points, chunks: kept });
      this.#heldBytes += bytesOf(kept);
    }
    return false;
  }

  /** Whether a run's rows may stay; counted from above, for rows are rarely as long as the longest. */
  #fits(longest: Bytes, rows: number): boolean {
    const wide = this.#project.wideBefore(rows);
    const bytes = wide > 0 ? this.#project.spec.valueBytes * this.#project.spec.wideMetrics * wide : 0;
    const scalars =
      (longest - (wide > 0 ? this.#project.spec.valueBytes * this.#project.spec.wideMetrics : 0)) * rows;
    return this.#heldBytes + bytes + scalars <= this.#hold;
  }
}

function bytesOf(chunks: readonly RowChunk[]): Bytes {
  return chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
