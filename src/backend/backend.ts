/** The synthetic server: a project at rest in the store that the techniques name, and its answers to queries. */
import type { Seconds } from '../base/units.ts';
import type { Techniques } from '../profile/technique.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { Project } from '../synth/project.ts';
import type { Query } from '../wire/query.ts';
import type { Answering } from './answering.ts';
import { ColumnStore } from './columnStore.ts';
import { RowStore } from './rowStore.ts';

export interface Backend {
  /** Lets the runs that still run go on: so long ago the project was opened. Untimed. */
  advance(elapsed: Seconds): void;
  answer(query: Query): Answering;
}

/** Any store on any wire: see `conflictsOf` for what a page cannot do with them. */
export function createBackend(
  spec: ProjectSpec,
  { store, wire }: Pick<Techniques, 'store' | 'wire'>,
): Backend {
  const project = new Project(spec);
  return store === 'rows' ? new RowStore(project, wire) : new ColumnStore(project, wire);
}
