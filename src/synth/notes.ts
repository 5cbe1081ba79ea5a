/** What a run notes in its summary beside its metrics: a dozen texts, such as its best checkpoint and its branch. */
import { below, subKey } from '../base/hash.ts';
import { type Leaf, nest } from '../kernels/nest.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import type { RunState } from '../wire/answer.ts';
import { groupedPath, oddPath } from './groupedPath.ts';
import { ODD_NOTE_GROUPS, ODD_NOTES } from './oddNames.ts';
import type { RunFacts } from './runFacts.ts';

type Words = readonly [string, ...string[]];

const STOPPED: Readonly<Record<RunState, Words>> = {
  running: ['still running'],
  finished: ['all steps done', 'early stopping', 'time limit'],
  failed: ['loss is not a number', 'assertion failed'],
  crashed: ['out of memory', 'node lost', 'killed'],
};

/** Group, name and vocabulary of each note. */
const NOTES: readonly (readonly [group: string, name: string, words: Words | typeof STOPPED])[] = [
  [
    'checkpoint',
    'best',
    ['checkpoints/step_1000.pt', 'checkpoints/step_2500.pt', 'checkpoints/step_5000.pt'],
  ],
  ['checkpoint', 'kept', ['all', 'the last 3', 'the best']],
  ['dataset', 'version', ['v1.0', 'v1.1', 'v2.0', 'v2.1']],
  ['dataset', 'split', ['full', 'deduplicated', 'small']],
  ['stop', 'reason', STOPPED],
  ['eval', 'status', ['passed', 'passed in part', 'failed', 'not run']],
  ['eval', 'suite', ['short', 'standard', 'long']],
  ['git', 'branch', ['main', 'long-context', 'fix/data-order', 'sweep-lr']],
  ['git', 'state', ['clean', 'changed']],
  ['hardware', 'gpu', ['A100-80GB', 'H100-80GB', 'V100-32GB', 'TPU-v4']],
  ['hardware', 'cluster', ['north', 'south', 'spot']],
  ['environment', 'image', ['train:23.01', 'train:23.02', 'train:23.03']],
];

/** Notes of every run. */
export const NOTE_COUNT = NOTES.length;

/** Path of note `index`: as many dots as the spec's depth asks. */
export function notePath(spec: ProjectSpec, index: number): readonly string[] {
  if (spec.nameStyle === 'odd') {
    // Neighbours share a group, as they do below, so that columns stand in the order of the notes.
    const group = Math.floor((index * ODD_NOTE_GROUPS.length) / NOTE_COUNT);
    return oddPath(ODD_NOTE_GROUPS[group]!, ODD_NOTES[index]!, spec.summaryDepth);
  }
  const [group, name] = NOTES[index]!;
  return groupedPath(group, name, spec.summaryDepth);
}

/** What note `index` of a run says. O(1). */
export function noteValue(run: RunFacts, index: number): string {
  const words = NOTES[index]![2];
  const own = 'running' in words ? words[run.state] : words;
  return own[below(subKey(subKey(run.key, -1), index), 0, own.length)]!;
}

/** The notes of a run, nested. */
export function notesOf(spec: ProjectSpec, run: RunFacts) {
  return nest(NOTES.map((_, index): Leaf => [notePath(spec, index), noteValue(run, index)]));
}
