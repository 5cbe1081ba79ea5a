/** The columns of the run table in the backend's own order: facts of the run, config, summary. */
import { wideNames } from '../spec/size.ts';
import { wideName } from '../synth/names.ts';
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import { configColumns, paddingColumns } from './configColumns.ts';
import { noteColumns } from './noteColumns.ts';
import { scalarColumns } from './scalarColumns.ts';
import { type ColumnBlock, listed, type SourceColumn } from './sourceColumn.ts';

const FACTS: readonly SourceColumn[] = [
  { id: 'run.name', kind: 'text', cell: (run) => run.name },
  { id: 'run.state', kind: 'text', cell: (run) => run.state },
  { id: 'run.user', kind: 'text', cell: (run) => run.user },
  { id: 'run.createdAt', kind: 'number', cell: (run) => run.createdAt },
  { id: 'run.runtime', kind: 'number', cell: runtimeOf },
  { id: 'run.tags', kind: 'text', cell: (run) => run.tags.join(', ') },
];

const LAST: readonly SourceColumn[] = [
  { id: 'summary._step', kind: 'number', cell: (run) => run.points - 1 },
  { id: 'summary._runtime', kind: 'number', cell: runtimeOf },
];

export class TableColumns {
  readonly #blocks: readonly ColumnBlock[];
  /** Columns over all runs. */
  readonly total: number;

  constructor(project: Project) {
    const { shared, own } = scalarColumns(project);
    this.#blocks = [
      listed(FACTS),
      configColumns(project),
      paddingColumns(project),
      listed(LAST),
      shared,
      listed(wideColumns(project)),
      noteColumns(project.spec),
      own,
    ];
    this.total = this.#blocks.reduce((sum, block) => sum + block.total, 0);
  }

  at(index: number): SourceColumn {
    let left = index;
    let place = 0;
    while (left >= this.#blocks[place]!.total) left -= this.#blocks[place++]!.total;
    return this.#blocks[place]!.at(left);
  }

  /** The place of the column called `id`; -1 where there is none. O(columns of its block): a store keeps what it found. */
  placeOf(id: string): number {
    let before = 0;
    for (const block of this.#blocks) {
      if (block.named(id)) {
        for (let index = 0; index < block.total; index++)
          if (block.at(index).id === id) return before + index;
      }
      before += block.total;
    }
    return -1;
  }
}

function wideColumns({ spec }: Project): SourceColumn[] {
  const text = `list of ${spec.valueBytes} bytes`;
  return Array.from({ length: wideNames(spec) }, (_, index) => {
    return { id: `summary.${wideName(index)}`, kind: 'text', cell: () => text };
  });
}

function runtimeOf(run: RunFacts): number {
  return (run.points - 1) * run.secondsPerStep;
}
