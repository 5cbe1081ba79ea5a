/** One run as a line of NDJSON: its facts, config and summary, as a row store's run list holds them. */
import type { Bytes } from '../base/units.ts';
import { utf8, WIDEST_NUMBER, writeBytes, writeNumber, writeNumberList } from '../kernels/jsonBytes.ts';
import { configOf, PADDING_KEY, paddingBytes } from './config.ts';
import { GAP } from './curve.ts';
import { bitsOf } from './curveOf.ts';
import type { Project } from './project.ts';
import type { RunFacts } from './runFacts.ts';

/** The line of a run, its newline included. */
export function runLine(project: Project, run: RunFacts): Uint8Array {
  const config = utf8(JSON.stringify(configOf(project.spec, run)));
  const padding = paddingBytes(project.spec, run, config.length);
  const head = utf8(`{${JSON.stringify(facts(run)).slice(1, -1)},"config":`);
  const tail = utf8(`},"summary":{"_step":${run.points - 1},"_runtime":${runtimeOf(run)}`);
  const wide = utf8(JSON.stringify(project.wideSummary()).slice(1, -1));
  const fixed =
    head.length + config.length + PADDING.length + padding + tail.length + wide.length + END.length + 1;
  const out = new Uint8Array(fixed + summaryRoom(project, run));
  let at = writeBytes(out, writeBytes(out, 0, head), config.subarray(0, -1));
  if (padding > 0) {
    at = writeBytes(out, at, PADDING);
    at = writeNumberList(out, at, padding, (n) => project.wideDigits(run, -1, n));
  }
  at = writeScalars(project, run, out, writeBytes(out, at, tail));
  if (wide.length > 0) at = writeBytes(out, writeBytes(out, at, COMMA), wide);
  return out.slice(0, writeBytes(out, at, END));
}

function facts(run: RunFacts) {
  const { number, id, name, state, user, tags, createdAt } = run;
  return { number, id, name, state, user, tags, createdAt, runtime: runtimeOf(run) };
}

/** Seconds from the first log call to the last. */
function runtimeOf(run: RunFacts): number {
  return (run.points - 1) * run.secondsPerStep;
}

/** No summary is longer. */
function summaryRoom({ spec, names }: Project, run: RunFacts): Bytes {
  let room = 0;
  for (let index = 0; index < spec.metrics; index++)
    room += names.key(run.number, index).length + WIDEST_NUMBER;
  return room;
}

function writeScalars(project: Project, run: RunFacts, out: Uint8Array, at: number): number {
  const { names, spec } = project;
  for (let index = 0; index < spec.metrics; index++) {
    const value = project.last(run, index);
    if (value === GAP) continue;
    at = writeBytes(out, at, names.key(run.number, index));
    at = writeNumber(out, at, value, bitsOf(names.kind(index)));
  }
  return at;
}

const COMMA = utf8(',');
const PADDING = utf8(`,"${PADDING_KEY}":`);
const END = utf8('}}\n');
