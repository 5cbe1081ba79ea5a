/** Scalar names that the generator gives the runs of a project, in the order of the backend's sections. */
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Names } from '../../../src/synth/names.ts';

export function namesOf(spec: ProjectSpec): Set<string> {
  const names = new Names(spec);
  const runs = Array.from({ length: spec.runs }, (_, i) => spec.runs - 1 - i);
  return new Set(runs.flatMap((run) => Array.from(names.nested.order, (index) => names.name(run, index))));
}
