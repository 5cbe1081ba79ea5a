/** The runs of a project as plain rows of cells, put together value by value: what any run list must say of them. */
import { listedNumbers, utf8 } from '../../../src/kernels/jsonBytes.ts';
import { nest } from '../../../src/kernels/nest.ts';
import { configOf, configPath, PADDING_KEY, paddingBytes } from '../../../src/synth/config.ts';
import { GAP } from '../../../src/synth/curve.ts';
import { notesOf } from '../../../src/synth/notes.ts';
import type { Project } from '../../../src/synth/project.ts';
import type { RunFacts } from '../../../src/synth/runFacts.ts';
import { leavesOf, type Shown } from '../kernels/anyRun.ts';
import type { Cell } from '../kernels/plainList.ts';

export interface PlainRun {
  readonly number: number;
  /** By column, in the order in which the run has them; null where it says so. */
  readonly cells: ReadonlyMap<string, Shown>;
}

/** The newest first. */
export function plainRuns(project: Project): PlainRun[] {
  return Array.from({ length: project.spec.runs }, (_, i) => {
    const run = project.run(project.spec.runs - 1 - i);
    return { number: run.number, cells: new Map(cellsOf(project, run)) };
  });
}

type Leaf = readonly [name: string, value: Shown];

function cellsOf(project: Project, run: RunFacts): Leaf[] {
  const { spec } = project;
  const runtime = (run.points - 1) * run.secondsPerStep;
  const config = configOf(spec, run);
  const padding = paddingBytes(spec, run, utf8(JSON.stringify(config)).length);
  const tags: Leaf[] = run.tags.length > 0 ? [['run.tags', run.tags.join(', ')]] : [];
  return [
    ['run.name', run.name],
    ['run.state', run.state],
    ['run.user', run.user],
    ['run.createdAt', run.createdAt],
    ['run.runtime', runtime],
    ...tags,
    ...leavesOf('config', config, 3),
    // Specs of tests leave room for more numbers than a cell shows one by one.
    ...(padding > 0 ? [[`config.${PADDING_KEY}`, `list of ${listedNumbers(padding)} values`] as const] : []),
    ['summary._step', run.points - 1],
    ['summary._runtime', runtime],
    ...leavesOf('summary', scalarsOf(project, run), 4),
    ...leavesOf('summary', project.wideSummary(), 4),
    ...leavesOf('summary', notesOf(spec, run), 4),
  ];
}

/** The last value of each metric, in its dicts; what JSON has no number for is text. */
function scalarsOf(project: Project, run: RunFacts) {
  const values = Array.from(project.names.nested.order, (index) => ({
    index,
    value: project.last(run, index),
  }));
  return nest(
    values
      .filter(({ value }) => value !== GAP)
      .map(({ index, value }) => [
        project.names.path(run.number, index),
        Number.isFinite(value) ? value : String(value),
      ]),
  );
}

export interface PlainColumn {
  readonly id: string;
  readonly kind: 'number' | 'text';
}

/** The columns of some runs, facts first, then config, then summary, each in the order of first sight. */
export function columnsSeen(runs: readonly PlainRun[]): PlainColumn[] {
  const ids = new Set([...FACTS, ...runs.flatMap(({ cells }) => [...cells.keys()])]);
  const ofGroup = (group: string) => [...ids].filter((id) => id.startsWith(group));
  return [...ofGroup('run.'), ...ofGroup('config.'), ...ofGroup('summary.')].map((id) => {
    const isNumber = runs.some(({ cells }) => typeof cells.get(id) === 'number') || NUMBERS.includes(id);
    return { id, kind: isNumber ? 'number' : 'text' };
  });
}

const NUMBERS = ['run.createdAt', 'run.runtime'];
const FACTS = ['run.name', 'run.state', 'run.user', ...NUMBERS, 'run.tags'];

/**
 * The columns of a store of columns, in an order of its own: config by its keys, metrics before what else a summary
 * keeps, each run's own at the end. A metric that nobody logged has a column too.
 */
export function columnsStored(project: Project): PlainColumn[] {
  const { names, spec } = project;
  const seen = new Map(columnsSeen(plainRuns(project)).map((column) => [column.id, column]));
  const config = Array.from({ length: spec.configKeys }, (_, key) =>
    nameOf('config', configPath(spec, key), 4),
  );
  const metrics = Array.from({ length: spec.runs }, (_, i) => spec.runs - 1 - i).map((run) =>
    Array.from(names.nested.order, (index) => nameOf('summary', names.path(run, index), 5)),
  );
  const shared = metrics[0]!.slice(0, names.shared);
  const own = metrics.flatMap((ids) => ids.slice(names.shared));
  const kind = spec.nestingDepth > 4 ? 'text' : 'number';
  const others = [...seen.keys()].filter((id) => ![...config, ...shared, ...own].includes(id));
  const until = others.indexOf('summary._runtime') + 1;
  const facts = others.filter((id) => id.startsWith('run.')).length;
  const ids = [
    ...others.slice(0, facts),
    ...config,
    ...others.slice(facts, until),
    ...shared,
    ...others.slice(until),
    ...own,
  ];
  return [...new Set(ids)].map((id) => seen.get(id) ?? { id, kind });
}

/** The names that a page can draw, as a store of columns unites them: the newest run's own first. */
export function metricsStored({ names, spec }: Project): string[] {
  if (spec.nestingDepth > 4) return [];
  const runs = Array.from({ length: spec.runs }, (_, i) => spec.runs - 1 - i);
  const of = (run: number) => Array.from(names.nested.order, (index) => names.name(run, index));
  return [...new Set(runs.flatMap(of))];
}

/** The names that a page can draw, by the columns that it knows. */
export function metricsOfColumns(columns: readonly PlainColumn[]): string[] {
  return columns.flatMap(({ id, kind }) => {
    const own = /^summary\.(?!_step$|_runtime$)(.*)$/s.exec(id);
    return own && kind === 'number' ? [own[1]!] : [];
  });
}

function nameOf(group: string, path: readonly string[], keys: number): string {
  return [group, ...path.slice(0, keys)].join('.');
}

/** A cell as lists are sorted and filtered by it: undefined for no value, in a column of numbers for any text. */
export function cellOf({ cells }: PlainRun, { id, kind }: PlainColumn): Cell {
  const value = cells.get(id) ?? undefined;
  if (value === undefined || value === '') return undefined;
  if (kind === 'text') return String(value);
  return typeof value === 'number' ? value : undefined;
}
