/** The synthetic server: a project at rest in the store that the techniques name, and its answers to queries. */
import { invariant } from '../base/invariant.ts';
import type { Techniques } from '../profile/technique.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { Project } from '../synth/project.ts';
import type { Query } from '../wire/query.ts';
import type { Answering } from './answering.ts';
import { ColumnStore } from './columnStore.ts';
import { RowStore } from './rowStore.ts';

export interface Backend {
  answer(query: Query): Answering;
}

export function createBackend(spec: ProjectSpec, { store, runList, wire }: Techniques): Backend {
  const project = new Project(spec);
  if (store === 'rows') {
    invariant(runList === 'all' && wire !== 'typed', 'rows are asked for whole and as JSON');
    return new RowStore(project, wire);
  }
  invariant(runList === 'paged' && wire === 'typed', 'columns are asked for in windows and typed');
  return new ColumnStore(project, wire);
}
