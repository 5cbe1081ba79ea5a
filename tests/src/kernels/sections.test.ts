import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupBySection,
  isOpen,
  type SectionChoice,
  sectionOf,
  sectionPages,
  UNPREFIXED,
} from '../../../src/kernels/sections.ts';
import { plainSections } from './plainSections.ts';

const NAMES = [
  'loss',
  'a/loss',
  'a/b/loss',
  'b/loss',
  '/x',
  'x/',
  '//',
  '',
  '__proto__/x',
  'constructor/__proto__',
];
const names = fc.uniqueArray(
  fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 5 })),
  { maxLength: 30 },
);
const section = fc.constantFrom('a', 'b', 'a/b', '__proto__', 'constructor', UNPREFIXED);
const choice: fc.Arbitrary<SectionChoice> = fc.record({
  prefix: fc.constantFrom('first' as const, 'last' as const),
  search: fc.constantFrom('', 'loss', '^A', '/.*/', 'x$', 'nothing'),
  open: fc.nat({ max: 4 }),
  toggled: fc.array(section, { maxLength: 3 }),
  perPage: fc.option(fc.integer({ min: 1, max: 4 })),
  pages: fc
    .array(fc.tuple(section, fc.integer({ min: -1, max: 5 })), { maxLength: 3 })
    // As they come off a wire, where `__proto__` is a key like any other.
    .map((turned) => JSON.parse(JSON.stringify(Object.fromEntries(turned)))),
});

describe('the section of a name', () => {
  it.each([
    ['train/loss', 'train', 'train'],
    ['train/sub/loss', 'train', 'train/sub'],
    ['train/', 'train', 'train'],
    ['a//b', 'a', 'a/'],
    ['__proto__/x', '__proto__', '__proto__'],
  ])('%j is up to its first slash, or up to its last', (name, first, last) => {
    expect([sectionOf(name, 'first'), sectionOf(name, 'last')]).toEqual([first, last]);
  });

  it('is that of names without a prefix where nothing stands before it', () => {
    for (const name of ['loss', '/loss', '', '/', 'train.loss'])
      for (const prefix of ['first', 'last'] as const) expect(sectionOf(name, prefix)).toBe(UNPREFIXED);
  });
});

describe('sections', () => {
  it('come in the order in which their first name is met, and so do their names', () => {
    expect(groupBySection(['b/1', 'a/2', 'loss', 'b/0', 'a/1'], 'first')).toEqual([
      { name: 'b', names: ['b/1', 'b/0'] },
      { name: 'a', names: ['a/2', 'a/1'] },
      { name: UNPREFIXED, names: ['loss'] },
    ]);
    expect(groupBySection(['a/b/1', 'a/2', 'a/b/3'], 'last')).toEqual([
      { name: 'a/b', names: ['a/b/1', 'a/b/3'] },
      { name: 'a', names: ['a/2'] },
    ]);
  });

  it('are those of plain arrays: searched, put together, opened and turned to a page', () => {
    fc.assert(
      fc.property(names, choice, (all, of) => {
        expect(sectionPages(all, of)).toEqual(plainSections(all, of));
      }),
      { numRuns: 3000 },
    );
  });

  it('are refused a search that is no pattern', () => {
    const of: SectionChoice = { prefix: 'first', search: '(', open: 1, toggled: [], perPage: 6, pages: {} };
    expect(() => sectionPages(['a'], of)).toThrow('regular expression');
  });
});

describe('whether a section is open', () => {
  it('goes by its place, and toggling turns that round', () => {
    const by = { open: 2, toggled: ['b', 'd'] };
    const open = ['a', 'b', 'c', 'd'].filter((name, place) => isOpen(place, name, by));
    expect(open).toEqual(['a', 'd']);
  });
});
