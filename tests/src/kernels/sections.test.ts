import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBySection, isOpen, sectionOf, UNPREFIXED } from '../../../src/kernels/sections.ts';

describe('the section of a name', () => {
  it('is its first prefix', () => {
    expect(sectionOf('train/loss')).toBe('train');
    expect(sectionOf('train/sub/loss')).toBe('train');
  });

  it('is all that stands before its last slash, if that is asked for', () => {
    expect(sectionOf('train/loss', 'last')).toBe('train');
    expect(sectionOf('eval/paloma/c4_en/loss', 'last')).toBe('eval/paloma/c4_en');
    expect(sectionOf('train/', 'last')).toBe('train');
  });

  it('is the section of names without a prefix where there is none', () => {
    for (const name of ['loss', '/loss', '', 'train.loss'])
      for (const prefix of ['first', 'last'] as const) expect(sectionOf(name, prefix)).toBe(UNPREFIXED);
  });
});

describe('sections', () => {
  it('come in the order in which their first name is met, and so do their names', () => {
    expect(groupBySection(['b/1', 'a/2', 'loss', 'b/0', 'a/1'])).toEqual([
      { name: 'b', names: ['b/1', 'b/0'] },
      { name: 'a', names: ['a/2', 'a/1'] },
      { name: UNPREFIXED, names: ['loss'] },
    ]);
    expect(groupBySection(['a/b/1', 'a/2', 'a/b/3'], 'last')).toEqual([
      { name: 'a/b', names: ['a/b/1', 'a/b/3'] },
      { name: 'a', names: ['a/2'] },
    ]);
  });

  it('hold every name once, each in its own section', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '/', '__proto__'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(name), fc.constantFrom('first', 'last'), (names, by) => {
        const sections = groupBySection(names, by);
        expect(sections.flatMap((section) => section.names).sort()).toEqual([...names].sort());
        for (const section of sections)
          for (const own of section.names) expect(sectionOf(own, by)).toBe(section.name);
        expect(new Set(sections.map((section) => section.name)).size).toBe(sections.length);
      }),
    );
  });
});

describe('whether a section is open', () => {
  it('goes by its place, and toggling turns that round', () => {
    const by = { open: 2, toggled: ['b', 'd'] };
    expect(['a', 'b', 'c', 'd'].map((name, place) => isOpen(place, name, by))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
