/** One run as a line of NDJSON: its facts, config and summary, as a row store's run list holds them. */
import { utf8, writeBytes, writeNumber, writeNumberList } from '../kernels/jsonBytes.ts';
import { configOf, PADDING_KEY, paddingBytes } from './config.ts';
import { GAP } from './curve.ts';
import { bitsOf } from './curveOf.ts';
import { NestedEntries } from './nestedEntries.ts';
import { notesOf } from './notes.ts';
import type { Project } from './project.ts';
import type { RunFacts } from './runFacts.ts';

interface Summary {
  readonly project: Project;
  readonly run: RunFacts;
  readonly entries: NestedEntries;
}

/** The line of a run, its newline included. */
export function runLine(project: Project, run: RunFacts): Uint8Array {
  const config = utf8(JSON.stringify(configOf(project.spec, run)));
  const padding = paddingBytes(project.spec, run, config.length);
  const head = utf8(`{${JSON.stringify(facts(run)).slice(1, -1)},"config":`);
  const tail = utf8(`},"summary":{"_step":${run.points - 1},"_runtime":${runtimeOf(run)}`);
  const wide = utf8(JSON.stringify(project.wideSummary()).slice(1, -1));
  const notes = utf8(JSON.stringify(notesOf(project.spec, run)).slice(1, -1));
  const texts = config.length + wide.length + notes.length;
  const fixed = head.length + texts + PADDING.length + padding + tail.length + 2 * COMMA.length + END.length;
  const entries = new NestedEntries(project.names, run.number);
  const out = new Uint8Array(fixed + entries.longest);
  let at = writeBytes(out, writeBytes(out, 0, head), config.subarray(0, -1));
  if (padding > 0) {
    at = writeBytes(out, at, PADDING);
    at = writeNumberList(out, at, padding, (n) => project.wideDigits(run, -1, n));
  }
  at = writeScalars({ project, run, entries }, out, writeBytes(out, at, tail));
  if (wide.length > 0) at = writeBytes(out, writeBytes(out, at, COMMA), wide);
  at = writeBytes(out, writeBytes(out, at, COMMA), notes);
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

function writeScalars({ project, run, entries }: Summary, out: Uint8Array, at: number): number {
  const { names } = project;
  let next = at;
  entries.begin();
  names.nested.order.forEach((index, place) => {
    const value = project.last(run, index);
    if (value === GAP) entries.skip(place);
    else next = writeNumber(out, entries.key(place, out, next), value, bitsOf(names.kind(index)));
  });
  return entries.end(out, next);
}

const COMMA = utf8(',');
const PADDING = utf8(`,"${PADDING_KEY}":`);
const END = utf8('}}\n');
