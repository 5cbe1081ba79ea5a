/** One run as a line of NDJSON: its facts, config and summary, as a row store's run list holds them. */

import type { Bytes } from '../base/units.ts';
import { utf8, writeBytes, writeNumber, writeNumberList } from '../kernels/jsonBytes.ts';
import { configOf, PADDING_KEY, paddingBytes } from './config.ts';
import { GAP } from './curve.ts';
import { bitsOf } from './curveOf.ts';
import type { Project } from './project.ts';
import type { RunFacts } from './runFacts.ts';

/** Writes the lines of one project's runs; the shared names are encoded once. */
export class RunLineWriter {
  readonly #project: Project;
  readonly #shared: readonly Uint8Array[];

  constructor(project: Project) {
    this.#project = project;
    const { names } = project;
    this.#shared = Array.from({ length: names.shared }, (_, index) =>
      utf8(`,${JSON.stringify(names.name(0, index))}:`),
    );
  }

  /** The line of a run, its newline included. */
  line(run: RunFacts): Uint8Array {
    const project = this.#project;
    const config = utf8(JSON.stringify(configOf(project.spec, run)));
    const padding = paddingBytes(project.spec, run, config.length);
    const head = utf8(`{${JSON.stringify(facts(run)).slice(1, -1)},"config":`);
    const tail = utf8(
      `},"summary":{"_step":${run.points - 1},"_runtime":${(run.points - 1) * run.secondsPerStep}`,
    );
    const wide = utf8(JSON.stringify(project.wideSummary()).slice(1, -1));
    const out = new Uint8Array(
      head.length + config.length + padding + tail.length + wide.length + 64 + this.#summaryRoom(run),
    );
    let at = writeBytes(out, 0, head);
    at = writeBytes(out, at, config.subarray(0, -1));
    if (padding > 0) {
      at = writeBytes(out, at, utf8(`,"${PADDING_KEY}":`));
      at = writeNumberList(out, at, padding, (n) => this.#project.wideDigits(run, -1, n));
    }
    at = writeBytes(out, at, tail);
    at = this.#scalars(run, out, at);
    if (wide.length > 0) at = writeBytes(out, writeBytes(out, at, COMMA), wide);
    return out.subarray(0, writeBytes(out, at, END));
  }

  #summaryRoom(run: RunFacts): Bytes {
    const own = this.#project.spec.metrics - this.#shared.length;
    const shared = this.#shared.reduce((sum, prefix) => sum + prefix.length + 36, 0);
    return shared + own * (`own/run_${run.number}.metric_`.length + 48);
  }

  #scalars(run: RunFacts, out: Uint8Array, at: number): number {
    const { names, spec } = this.#project;
    for (let index = 0; index < spec.metrics; index++) {
      const value = this.#project.last(run, index);
      if (value === GAP) continue;
      const prefix = this.#shared[index] ?? utf8(`,${JSON.stringify(names.name(run.number, index))}:`);
      at = writeNumber(out, writeBytes(out, at, prefix), value, bitsOf(names.kind(index)));
    }
    return at;
  }
}

function facts(run: RunFacts) {
  const { number, id, name, state, user, tags, createdAt } = run;
  return { number, id, name, state, user, tags, createdAt, runtime: (run.points - 1) * run.secondsPerStep };
}

const COMMA = utf8(',');
const END = utf8('}}\n');
