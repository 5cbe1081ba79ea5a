import { expect, it } from 'vitest';
import { noteColumns } from '../../../src/backend/noteColumns.ts';
import { NOTE_COUNT, notesOf } from '../../../src/synth/notes.ts';
import { runFacts } from '../../../src/synth/runFacts.ts';
import { specOf } from '../synth/anySpec.ts';

it('notes are a column each as deep as names go, and a column a group below that', () => {
  for (let summaryDepth = 0; summaryDepth <= 8; summaryDepth++) {
    const spec = specOf({ summaryDepth });
    const run = runFacts(spec, 3);
    const block = noteColumns(spec);
    const groups = Object.keys(notesOf({ ...spec, summaryDepth: 1 }, run)).length;
    expect(block.total).toBe(summaryDepth <= 4 ? NOTE_COUNT : groups);
    for (let index = 0; index < block.total; index++) {
      const { id, kind, cell } = block.at(index);
      expect([id.split('.').length - 1, kind]).toEqual([1 + Math.min(4, summaryDepth), 'text']);
      expect(cell(run)).not.toBe('');
    }
  }
});
