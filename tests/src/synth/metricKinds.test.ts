import { describe, expect, it } from 'vitest';
import { groupBySection } from '../../../src/kernels/sections.ts';
import { HEAD, plainKind } from '../../../src/synth/metricKinds.ts';

describe('the names that come first', () => {
  it('are names of their own, all with a prefix', () => {
    expect(new Set(HEAD.map(({ name }) => name)).size).toBe(HEAD.length);
    for (const { name } of HEAD) expect(name).toMatch(/^[a-z]+\/[a-z0-9_]+$/);
  });

  it('stand section by section, so that the first sections are whole', () => {
    const names = HEAD.map(({ name }) => name);
    expect(groupBySection(names).flatMap((section) => section.names)).toEqual(names);
  });

  it('show every sort of metric', () => {
    expect(new Set(HEAD.map(({ kind }) => kind)).size).toBe(8);
  });
});

it('names that say nothing of a metric are of every other sort in turn', () => {
  const kinds = Array.from({ length: 8 }, (_, index) => plainKind(index));
  expect(kinds.slice(4)).toEqual(kinds.slice(0, 4));
  expect(new Set(kinds).size).toBe(4);
});
