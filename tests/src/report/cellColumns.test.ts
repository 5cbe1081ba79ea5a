import { expect, it } from 'vitest';
import { cellColumns, specColumns } from '../../../src/report/cellColumns.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import { cellOf } from './fixture.ts';

it('gives every field of a spec a column of its own value, lists joined', () => {
  const cell = cellOf('a', [], { spec: { ...typical, groupBy: ['lr', 'model'], gaps: 0.5 } });
  const values = Object.fromEntries(specColumns.map(({ name, of }) => [name, of(cell)]));
  expect(values).toEqual(
    Object.fromEntries(
      Object.entries(cell.spec).map(([name, value]) => [
        `spec_${name}`,
        Array.isArray(value) ? 'lr;model' : value,
      ]),
    ),
  );
});

it('names a cell by its id, profile, outcome and kind', () => {
  expect(cellColumns.map(({ of }) => of(cellOf('a', [])))).toEqual(['a', 'tracker', 'failed', 'load', false]);
});
