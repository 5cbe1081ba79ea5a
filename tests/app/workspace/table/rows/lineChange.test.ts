import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LineOf,
  type LineView,
  onlyLines,
  withLines,
  withoutLines,
} from '../../../../../app/workspace/table/rows/lineChange.ts';
import type { Listed } from '../../../../../src/page/pageModel.ts';

const FIRST = 5;
const listedOf = ({ shown }: LineView): Listed[] => {
  const ids = [0, 1, 2, 3, 4, ...shown.map(({ run }) => run).filter((run) => run >= FIRST)];
  return ids.map((id) => ({ id, key: id, name: `run-${id}`, runs: 1, members: [id] }));
};
/** As the page draws it: the first of the list and those added, without what is hidden. */
const drawn = (view: LineView) =>
  listedOf(view)
    .map(({ id }) => id)
    .filter((id) => !view.hidden.includes(id))
    .sort((a, b) => a - b);

const ids = fc.uniqueArray(fc.nat(9));
const lines = (of: readonly number[]): LineOf[] => of.map((key) => ({ key, name: `run-${key}` }));
const views = fc.tuple(ids, ids).map(
  ([hidden, shown]): LineView => ({
    hidden,
    shown: shown.map((run) => ({ run, name: `run-${run}` })),
  }),
);

describe('lines', () => {
  it('show and hide as sets do, of the first runs and of any others', () => {
    fc.assert(
      fc.property(views, ids, (view, of) => {
        const before = drawn(view);
        const listed = listedOf(view);
        const union = [...new Set([...before, ...of])].sort((a, b) => a - b);
        expect(drawn(withLines(view, listed, lines(of)))).toEqual(union);
        expect(drawn(withoutLines(view, lines(of)))).toEqual(before.filter((id) => !of.includes(id)));
        expect(drawn(onlyLines(view, listed, lines(of)))).toEqual(of.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are asked for no more once they are hidden, where they were added by hand', () => {
    const view = { hidden: [], shown: [{ run: 8, name: 'run-8' }] };
    expect(withoutLines(view, lines([8])).shown).toEqual([]);
  });

  it('are named once, however often they are shown', () => {
    const view = withLines({ hidden: [], shown: [] }, [], lines([8]));
    expect(withLines(view, [], lines([8]))).toEqual(view);
  });
});
