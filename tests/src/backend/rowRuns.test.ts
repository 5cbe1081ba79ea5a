import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRuns } from '../../../src/backend/rowRuns.ts';
import { Project } from '../../../src/synth/project.ts';
import { runLine } from '../../../src/synth/runLine.ts';
import { roomySpec, specOf } from '../synth/anySpec.ts';
import { columnsSeen, metricsOfColumns, plainRuns } from '../synth/plainRuns.ts';
import { resultOf, sourceMustSay, sourceSays } from './sourceSays.ts';

function linesOf(project: Project): Uint8Array[] {
  const numbers = Array.from({ length: project.spec.runs }, (_, i) => project.spec.runs - 1 - i);
  return numbers.map((number) => runLine(project, project.run(number)));
}

describe('the runs of a row store', () => {
  it('are those of its lines, with a column for every name that some run has', () => {
    fc.assert(
      fc.property(roomySpec, fc.option(fc.array(fc.nat(), { maxLength: 9 })), (spec, picks) => {
        const project = new Project(spec);
        const rows = picks?.map((pick) => pick % spec.runs) ?? null;
        const runs = plainRuns(project);
        const columns = columnsSeen(runs);
        expect(sourceSays(resultOf(readRuns(linesOf(project))), rows)).toEqual(
          sourceMustSay(runs, columns, metricsOfColumns(columns), rows),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are read whole, and said to be, in chunks', () => {
    const lines = linesOf(new Project(specOf({ runs: 6, bigConfigRuns: 4, configBytes: 3_000_000 })));
    const bytes = lines.reduce((sum, line) => sum + line.length, 0);
    const ticks = [...readRuns(lines)];
    expect(ticks.length).toBeGreaterThan(1);
    const read = ticks.map((tick) => (tick.did === 'read' ? tick.bytes : Number.NaN));
    expect(read.reduce((sum, own) => sum + own, 0)).toBe(bytes);
    for (const tick of ticks) expect(tick).toMatchObject({ did: 'read', total: bytes });
  });

  it('may be none', () => {
    const source = resultOf(readRuns([]));
    expect([source.rows, source.columnCount, [...resultOf(source.metrics())]]).toEqual([0, 6, []]);
  });
});
