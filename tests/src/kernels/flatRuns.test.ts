import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT } from '../../../src/base/column.ts';
import { FlatRuns, flattenRuns } from '../../../src/kernels/flatRuns.ts';
import type { RunObject } from '../../../src/wire/answer.ts';
import { anyRuns, leavesOf, type Shown } from './anyRun.ts';

type Leaf = readonly [name: string, value: Shown | undefined];

/** Facts of a run, then its leaves. */
function plain(run: RunObject): { facts: Leaf[]; config: Leaf[]; summary: Leaf[] } {
  const facts: Leaf[] = [
    ['run.name', run.name],
    ['run.state', run.state],
    ['run.user', run.user],
    ['run.createdAt', run.createdAt],
    ['run.runtime', run.runtime],
    ['run.tags', run.tags.length === 0 ? undefined : run.tags.join(', ')],
  ];
  const [config, summary] = [leavesOf('config', run.config, 3), leavesOf('summary', run.summary, 4)];
  return { facts, config, summary };
}

const FACTS = ['run.name', 'run.state', 'run.user', 'run.createdAt', 'run.runtime', 'run.tags'];
const flatOf = (runs: readonly RunObject[]) => new FlatRuns(runs, flattenRuns(runs));
const idsOf = (flat: FlatRuns) => Array.from({ length: flat.columnCount }, (_, index) => flat.id(index));
const namesOf = (leaves: readonly Leaf[]) => [...new Set(leaves.map(([name]) => name))];

describe('runs as columns', () => {
  it('have a column for each name: facts, config, summary, in the order of first sight', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const flat = flatOf(runs);
        const all = runs.map(plain);
        const [config, summary] = [all.flatMap((run) => run.config), all.flatMap((run) => run.summary)];
        const ids = [...FACTS, ...namesOf(config), ...namesOf(summary)];
        expect(idsOf(flat)).toEqual(ids);
        expect(ids.map((id) => flat.indexOf(id))).toEqual(ids.map((_, index) => index));
        for (const id of ['', 'config', '__proto__', 'run.constructor']) expect(flat.indexOf(id)).toBe(-1);
        expect([flat.rows, flat.leaves]).toEqual([runs.length, config.length + summary.length]);
      }),
      { numRuns: 200 },
    );
  });

  it('show what each run says, and undefined where it says nothing', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const flat = flatOf(runs);
        runs.forEach((run, row) => {
          const { facts, config, summary } = plain(run);
          const leaves = [...facts, ...config, ...summary];
          idsOf(flat).forEach((id, index) => {
            // A key with a dot and a nested dict may spell one name twice: the cell has either.
            const said = leaves.flatMap(([name, value]) => (name === id ? [value] : []));
            expect(said.length > 0 ? said : [undefined]).toContainEqual(flat.cell(row, index));
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('hold the same as columns: of numbers where some run has a number, else of texts', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const flat = flatOf(runs);
        const leaves = runs.flatMap((run) => Object.values(plain(run)).flat());
        idsOf(flat).forEach((id, index) => {
          const cells = runs.map((_, row) => flat.cell(row, index));
          const column = flat.column(index);
          expect([column.name, column.kind]).toEqual([id, flat.kind(index)]);
          const isNumber = leaves.some(([name, value]) => name === id && typeof value === 'number');
          if (index >= FACTS.length) expect(column.kind).toBe(isNumber ? 'number' : 'text');
          if (column.kind === 'number')
            expect([...column.values]).toEqual(
              cells.map((cell) => (typeof cell === 'number' ? cell : ABSENT)),
            );
          else {
            expect(column.words[0]).toBe('');
            expect(new Set(column.words).size).toBe(column.words.length);
            expect([...column.codes].map((code) => column.words[code])).toEqual(
              cells.map((cell) => (cell === undefined || cell === null ? '' : String(cell))),
            );
          }
          expect(flat.column(index)).toBe(column);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('are of the metrics that some run has a number for, but for the tracker’s own', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const leaves = runs.flatMap((run) => plain(run).summary);
        const isNumber = (name: string) =>
          leaves.some((leaf) => leaf[0] === name && typeof leaf[1] === 'number');
        const metrics = namesOf(leaves).filter((name) => isNumber(name) && name !== 'summary._step');
        expect(flatOf(runs).metrics()).toEqual(metrics.map((name) => name.slice('summary.'.length)));
      }),
      { numRuns: 200 },
    );
  });
});
