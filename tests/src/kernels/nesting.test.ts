import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digit, nestedOrder, nestedPath, plainName } from '../../../src/kernels/nesting.ts';

const nesting = fc.record({ depth: fc.nat({ max: 8 }), fanout: fc.constantFrom(1, 2, 3, 10, 100) });

/** Plain names, many of which look like paths already: prefixes, dots and parts in them, or nothing at all. */
const plain = fc
  .array(fc.constantFrom('a', 'b', '/', '.', 'part_0', 'part_1', '_', '0', '\n', '🚢'), { maxLength: 6 })
  .map((parts) => parts.join(''));

describe('the path of a metric', () => {
  it('is of dicts whose numbers are the digits of its index, around the rest of its name', () => {
    const path = (depth: number, index: number) => nestedPath({ depth, fanout: 4 }, 'train/loss', index);
    expect(path(0, 6)).toEqual(['train/loss']);
    expect(path(2, 6)).toEqual(['train/part_2', 'part_1', 'loss']);
    expect(path(3, 4 + 2 * 16)).toEqual(['train/part_0', 'part_1', 'part_2', 'loss']);
    expect(nestedPath({ depth: 1, fanout: 3 }, 'loss', 5)).toEqual(['part_2', 'loss']);
  });

  it('keeps the prefix in front, an empty one too', () => {
    expect(nestedPath({ depth: 2, fanout: 2 }, '/loss', 0)).toEqual(['/part_0', 'part_0', 'loss']);
    expect(nestedPath({ depth: 1, fanout: 2 }, 'a/b/c', 1)).toEqual(['a/part_1', 'b/c']);
    expect(nestedPath({ depth: 1, fanout: 2 }, 'train/', 1)).toEqual(['train/part_1', '']);
  });

  it('leads back to the plain name, whatever that is', () => {
    fc.assert(
      fc.property(nesting, plain, fc.nat({ max: 1e6 }), (how, name, index) => {
        const path = nestedPath(how, name, index);
        expect(path).toHaveLength(how.depth + 1);
        expect(plainName(how, path.join('.'))).toBe(name);
      }),
      { numRuns: 500 },
    );
  });

  it('is another one for another name: two paths of one depth never spell the same', () => {
    fc.assert(
      fc.property(nesting, plain, plain, fc.nat({ max: 12 }), (how, a, b, index) => {
        fc.pre(a !== b);
        for (const other of [index, index + 1])
          expect(nestedPath(how, a, index).join('.')).not.toBe(nestedPath(how, b, other).join('.'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order of a nested row', () => {
  const names = fc.array(plain, { minLength: 1, maxLength: 60 });

  /** Paths in the order in which nested objects have their leaves, found by nesting them as maps. */
  function naive(paths: readonly (readonly string[])[]): number[] {
    type Level = Map<string, Level | number[]>;
    const root: Level = new Map();
    paths.forEach((path, index) => {
      let level = root;
      for (const key of path.slice(0, -1)) {
        if (!level.has(key)) level.set(key, new Map());
        level = level.get(key) as Level;
      }
      // The same name may be drawn twice.
      level.set(`${path.at(-1)} ${index}`, [index]);
    });
    const leaves = (level: Level): number[] =>
      [...level.values()].flatMap((next) => (next instanceof Map ? leaves(next) : next));
    return leaves(root);
  }

  it('has every metric once, as dicts hold them that stand where their first metrics do', () => {
    fc.assert(
      fc.property(nesting, names, (how, drawn) => {
        const { order } = nestedOrder(how, drawn.length, (index) => drawn[index]!);
        expect([...order]).toEqual(naive(drawn.map((name, index) => nestedPath(how, name, index))));
      }),
      { numRuns: 300 },
    );
  });

  it('says of each place which dicts it shares with the one before, and how its outermost is opened', () => {
    fc.assert(
      fc.property(nesting, names, (how, drawn) => {
        const { order, common, tops } = nestedOrder(how, drawn.length, (index) => drawn[index]!);
        const paths = Array.from(order, (index) => nestedPath(how, drawn[index]!, index));
        paths.forEach((path, place) => {
          const before = paths[place - 1]?.slice(0, -1) ?? [];
          const differs = before.findIndex((key, level) => key !== path[level]);
          expect(common[place]).toBe(differs < 0 ? before.length : differs);
          if (how.depth > 0)
            expect(new TextDecoder().decode(tops[place])).toBe(`${JSON.stringify(path[0])}:{`);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has a million metrics, if need be', () => {
    const { order } = nestedOrder({ depth: 8, fanout: 4 }, 1e6, (index) => `a/${index}`);
    expect(order).toHaveLength(1e6);
  });
});

describe('a digit of an index', () => {
  it('is that of its path at the level', () => {
    fc.assert(
      fc.property(nesting, fc.nat({ max: 1e6 }), (how, index) => {
        const path = nestedPath(how, '', index);
        for (let level = 0; level < how.depth; level++)
          expect(path[level]).toBe(`part_${digit(how, index, level)}`);
      }),
    );
  });
});
