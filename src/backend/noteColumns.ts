/** The columns of what runs note in their summaries: a note each, or a group each where the names are too deep. */
import { SUMMARY_DOTS } from '../base/nameDepth.ts';
import type { Leaf } from '../kernels/nest.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { NOTE_COUNT, notePath, noteValue } from '../synth/notes.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import { cutColumn, cutGroups } from './cutColumn.ts';
import { type ColumnBlock, listed, type SourceColumn } from './sourceColumn.ts';

export function noteColumns(spec: ProjectSpec): ColumnBlock {
  const kept = SUMMARY_DOTS + 1;
  const groups = cutGroups(NOTE_COUNT, kept, (note) => notePath(spec, note));
  return listed(
    Array.from(groups, ([name, notes]): SourceColumn => {
      const id = `summary.${name}`;
      if (spec.summaryDepth <= SUMMARY_DOTS)
        return { id, kind: 'text', cell: (run) => noteValue(run, notes[0]!) };
      const leaf = (run: RunFacts, note: number): Leaf => [
        notePath(spec, note).slice(kept),
        noteValue(run, note),
      ];
      return cutColumn(id, (run) => notes.map((note) => leaf(run, note)));
    }),
  );
}
