import { describe, expect, it } from 'vitest';
import { effectOf } from '../../../src/measure/effect.ts';
import type { Cell, Stop } from '../../../src/measure/sample.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import { cellOf, sampleOf } from '../report/fixture.ts';

const spec: ProjectSpec = { ...typical, runs: 12_000, points: 2000 };
const mended: ProjectSpec = { ...spec, runs: 10_000 };
const mending = { spec, mended, profile: 'tracker', changes: {} } as const;

function cell(id: string, of: ProjectSpec, more: Partial<Cell> = {}): Cell {
  const samples = [80, 82, 84, 86, 88, 91].map((main, seq) => sampleOf(main, seq));
  return cellOf(id, samples, { spec: { ...of }, ...more });
}
const inPlan = (seed: number): { readonly stop: Stop } => ({
  stop: { mode: 'quick', ended: 'enough', seed },
});
const ids = (cells: readonly Cell[]) => {
  const effect = effectOf(cells, mending);
  return effect && [effect.as.id, effect.mended.id];
};

describe('the measured effect of a finding', () => {
  it('is none until both the spec and a milder one are measured', () => {
    expect(effectOf([], mending)).toBeNull();
    expect(effectOf([cell('as', spec)], mending)).toBeNull();
    expect(effectOf([cell('mended', mended)], mending)).toBeNull();
  });

  it('rests on the very specs, the newest cell of each', () => {
    const cells = [cell('1', spec), cell('2', mended), cell('3', mended), cell('4', spec)];
    expect(effectOf(cells, mending)).toMatchObject({
      as: { id: '4' },
      mended: { id: '3' },
      exact: true,
      inTurn: false,
    });
  });

  it('prefers cells of the same rounds to newer ones', () => {
    const cells = [
      cell('1', spec, inPlan(7)),
      cell('2', mended, inPlan(7)),
      cell('3', mended, inPlan(8)),
      cell('4', spec),
    ];
    expect(effectOf(cells, mending)).toMatchObject({ as: { id: '1' }, mended: { id: '2' }, inTurn: true });
  });

  it('takes a spec that is milder in the same field where the mended one was not measured', () => {
    const milder = cell('milder', { ...spec, runs: 500 });
    expect(effectOf([cell('as', spec), milder], mending)).toMatchObject({
      mended: { id: 'milder' },
      exact: false,
    });
    expect(ids([cell('as', spec), milder, cell('mended', mended)])).toEqual(['as', 'mended']);
  });

  it('takes none that is worse, or differs elsewhere', () => {
    for (const other of [
      { ...spec, runs: 20_000 },
      { ...spec, runs: 500, points: 1000 },
      { ...spec, points: 1000 },
    ])
      expect(ids([cell('as', spec), cell('other', other)])).toBeNull();
  });

  it('holds loads under one setup together, and nothing else', () => {
    const as = cell('as', spec);
    for (const more of [
      { profile: 'tuned' },
      { changes: { wire: 'typed' } },
      { kind: 'redraw' },
      { outcome: 'refused', samples: [], summary: null },
    ] as const)
      expect(ids([as, cell('mended', mended, more)])).toBeNull();
    const changed = { ...mending, changes: { wire: 'typed' } } as const;
    const both = [
      cell('1', spec, { changes: { wire: 'typed' } }),
      cell('2', mended, { changes: { wire: 'typed' } }),
    ];
    expect(effectOf([...both, as], changed)).toMatchObject({ as: { id: '1' }, mended: { id: '2' } });
  });
});
