/**
 * The columns of the scalars that runs keep in their summaries: one for each name that all runs share, and one
 * for each run's own. Where names are too deep, one for each dict at the last depth that has columns: own names
 * of all runs then stand in the same ones.
 */
import { ABSENT } from '../base/column.ts';
import { SUMMARY_DOTS } from '../base/nameDepth.ts';
import type { Leaf } from '../kernels/nest.ts';
import { GAP } from '../synth/curve.ts';
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import { cutColumn } from './cutColumn.ts';
import type { ColumnBlock, SourceColumn } from './sourceColumn.ts';

const GROUP = 'summary.';

export interface ScalarColumns {
  readonly shared: ColumnBlock;
  readonly own: ColumnBlock;
}

export function scalarColumns(project: Project): ScalarColumns {
  return project.names.nesting.depth > SUMMARY_DOTS ? deep(project) : shallow(project);
}

function shallow(project: Project): ScalarColumns {
  const { spec, names } = project;
  const metric = (index: number): SourceColumn => ({
    id: `${GROUP}${names.name(0, index)}`,
    kind: 'number',
    cell: (run) => last(project, run, index),
  });
  const ownMetric = (owner: number, index: number): SourceColumn => ({
    id: `${GROUP}${names.name(owner, index)}`,
    kind: 'number',
    cell: (run) => (run.number === owner ? last(project, run, index) : ABSENT),
  });
  const own = spec.metrics - names.shared;
  return {
    shared: {
      total: names.shared,
      at: (place) => metric(names.nested.order[place]!),
      named: (id) => {
        const name = nameOf(id);
        const index = name === undefined ? undefined : names.index(0, name);
        return index !== undefined && index < names.shared ? metric(index) : undefined;
      },
    },
    own: {
      total: own * spec.runs,
      at: (place) => {
        const newer = Math.floor(place / own);
        return ownMetric(spec.runs - 1 - newer, names.nested.order[names.shared + (place % own)]!);
      },
      named: (id) => {
        const name = nameOf(id) ?? '';
        const owner = names.owner(name) ?? spec.runs;
        const index = owner < spec.runs ? names.index(owner, name) : undefined;
        return index === undefined ? undefined : ownMetric(owner, index);
      },
    },
  };
}

function deep(project: Project): ScalarColumns {
  const { order, common } = project.names.nested;
  const starts = Array.from(order.keys()).filter((place) => common[place]! <= SUMMARY_DOTS);
  const dicts = starts.map((start, i) => order.subarray(start, starts[i + 1]));
  const firstOwn = starts.findIndex((start) => start >= project.names.shared);
  const shared = firstOwn < 0 ? dicts.length : firstOwn;
  return {
    shared: dictColumns(project, dicts.slice(0, shared)),
    own: dictColumns(project, dicts.slice(shared)),
  };
}

/** A column for each dict of metrics. */
function dictColumns(project: Project, dicts: readonly Uint32Array[]): ColumnBlock {
  const { names } = project;
  const kept = SUMMARY_DOTS + 1;
  const idOf = (metrics: Uint32Array) => `${GROUP}${names.path(0, metrics[0]!).slice(0, kept).join('.')}`;
  const column = (metrics: Uint32Array): SourceColumn =>
    cutColumn(idOf(metrics), function* (run): Generator<Leaf> {
      for (const index of metrics) {
        const value = project.last(run, index);
        const said = Number.isFinite(value) ? value : String(value);
        if (value !== GAP) yield [names.path(run.number, index).slice(kept), said];
      }
    });
  const named = (id: string) => {
    const found = dicts.find((metrics) => idOf(metrics) === id);
    return found && column(found);
  };
  return { total: dicts.length, at: (place) => column(dicts[place]!), named };
}

/** The metric that a column would be of; undefined where its id is of no summary. */
function nameOf(id: string): string | undefined {
  return id.startsWith(GROUP) ? id.slice(GROUP.length) : undefined;
}

function last(project: Project, run: RunFacts, index: number): number {
  const value = project.last(run, index);
  return value === GAP ? ABSENT : value;
}
