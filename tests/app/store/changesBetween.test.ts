import { expect, it } from 'vitest';
import { changesBetween } from '../../../app/store/changesBetween.ts';
import type { Link } from '../../../src/link/link.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

const plain: Link = { spec: typical, profile: 'tracker', changes: {}, rules: '2023', custom: {} };

it('finds nothing between equal states, however they were made', () => {
  const copy: Link = structuredClone({ ...plain, spec: { ...typical, groupBy: [] } });
  expect(changesBetween(plain, copy)).toEqual([]);
});

it('finds each thing that differs, in the order of the link', () => {
  const other: Link = {
    spec: { ...typical, seed: 2, runs: 3, groupBy: ['run.user'] },
    profile: 'tracker',
    changes: { wire: 'typed' },
    rules: 'custom',
    custom: { runs: 5 },
  };
  expect(changesBetween(plain, other)).toEqual([
    { kind: 'field', name: 'runs' },
    { kind: 'field', name: 'groupBy' },
    { kind: 'field', name: 'seed' },
    { kind: 'technique', name: 'wire' },
    { kind: 'rules' },
    { kind: 'limit', name: 'runs' },
  ]);
  expect(changesBetween(other, plain)).toEqual(changesBetween(plain, other));
});

it('tells another profile as one change, its techniques with it', () => {
  const before: Link = { ...plain, changes: { wire: 'typed' } };
  expect(changesBetween(before, { ...plain, profile: 'tuned' })).toEqual([{ kind: 'profile' }]);
});
