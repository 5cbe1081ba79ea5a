import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnSet,
  readSets,
  renamedSet,
  withoutSet,
  withSet,
  writeSets,
} from '../../../../../app/workspace/table/columns/columnSets.ts';
import { EVERY_COLUMN } from '../../../../../src/wire/listing.ts';

const set = (name: string, pinned: readonly string[] = []): ColumnSet => ({
  name,
  layout: { ...EVERY_COLUMN, pinned },
  widths: new Map(),
});
const names = (sets: readonly ColumnSet[]) => sets.map(({ name }) => name);

describe('column sets', () => {
  it('take the place of one with the same name', () => {
    const sets = withSet([set('a'), set('b')], set('a', ['config.lr']));
    expect(names(sets)).toEqual(['a', 'b']);
    expect(sets[0]!.layout.pinned).toEqual(['config.lr']);
  });

  it('are renamed, also over another or to their own name, and deleted', () => {
    const sets = [set('a', ['x']), set('b')];
    expect(names(renamedSet(sets, 'a', 'c'))).toEqual(['c', 'b']);
    expect(renamedSet(sets, 'a', 'b')).toEqual([set('b', ['x'])]);
    expect(renamedSet(sets, 'a', 'a')).toEqual(sets);
    expect(names(withoutSet(sets, 'a'))).toEqual(['b']);
  });

  it('read back as they were written', () => {
    const ids = fc.array(fc.string());
    const layout = fc.record({ pinned: ids, only: fc.option(ids), first: ids, hidden: ids });
    const widths = fc
      .array(fc.tuple(fc.string(), fc.integer({ min: 1, max: 640 })))
      .map((all) => new Map(all));
    const sets = fc.array(fc.record({ name: fc.string({ minLength: 1 }), layout, widths }));
    fc.assert(
      fc.property(sets, (all) => {
        expect(readSets(writeSets(all))).toEqual(all);
      }),
    );
  });

  it.each([
    null,
    '',
    'not json',
    '{}',
    '[1, null, "a", {}]',
    '[{"name": "", "layout": {}}]',
    '[{"name": "a", "layout": 3}]',
  ])('are none where %j was kept', (text) => {
    expect(readSets(text)).toEqual([]);
  });

  it('keep what is right of a set that was written by another hand', () => {
    const text =
      '[{"name": "a", "layout": {"pinned": ["x", 1], "only": null}, "widths": [["x", 90], ["y", "wide"]]}]';
    expect(readSets(text)).toEqual([{ ...set('a', ['x']), widths: new Map([['x', 90]]) }]);
  });
});
