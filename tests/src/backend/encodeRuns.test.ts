import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeHead, encodeWindow } from '../../../src/backend/encodeRuns.ts';
import { ABSENT } from '../../../src/base/column.ts';
import { decode } from '../../../src/page/decode.ts';
import { TECHNIQUES } from '../../../src/profile/technique.ts';
import { GROUP_ROW, type RunGroup, type RunWindow, type WindowColumn } from '../../../src/wire/answer.ts';
import type { ColumnsQuery, KeysQuery, RunsQuery } from '../../../src/wire/query.ts';
import { ODD_NAMES } from '../kernels/anyRun.ts';
import { windowCells, windowRows } from './windowCells.ts';

const span = { from: 0, count: 1 };
const layout = { pinned: [], only: null, first: [], hidden: [] };
const columnsInView = { layout, span, offered: null };
const runs: RunsQuery = { kind: 'runs', listing: null, rows: span, columns: columnsInView, only: null };
const keys: KeysQuery = {
  kind: 'keys',
  prefix: 'first',
  search: '',
  open: 1,
  toggled: [],
  perPage: null,
  pages: {},
};
const columnsQuery: ColumnsQuery = { kind: 'columns', text: '', most: 9 };

const oddName = fc.constantFrom(...ODD_NAMES);
const number = fc.oneof(
  fc.double().map((value) => value + 0),
  fc.constantFrom(ABSENT, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const groupValue = fc.oneof(fc.string(), oddName, fc.integer(), fc.constant(null));
const group: fc.Arbitrary<RunGroup> = fc.record({
  place: fc.nat(),
  values: fc.array(groupValue, { maxLength: 3 }),
  runs: fc.nat(),
});

function columnOf(name: string, rows: number): fc.Arbitrary<WindowColumn> {
  const each = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: rows, maxLength: rows });
  const numbers = each(number).map(
    (values): WindowColumn => ({ kind: 'number', name, values: Float64Array.from(values) }),
  );
  const words = ['', '__proto__', 'NaN', 'null', '길이 "🚢"'];
  const texts = fc.record({ codes: each(fc.nat({ max: 4 })), several: fc.option(each(fc.nat({ max: 2 }))) });
  return fc.oneof(
    numbers,
    texts.map(({ codes, several }): WindowColumn => {
      const shown = { codes: Uint32Array.from(codes, (code, row) => (several?.[row] ? 0 : code)), words };
      return { kind: 'text', name, ...shown, ...(several && { several: Uint32Array.from(several) }) };
    }),
  );
}

const window: fc.Arbitrary<RunWindow> = fc
  .record({
    names: fc.uniqueArray(oddName, { maxLength: 5 }),
    groups: fc.option(fc.array(group, { maxLength: 3 })),
    rows: fc.array(fc.nat({ max: 6 }), { maxLength: 6 }),
    totals: fc.record({
      totalRows: fc.nat(),
      totalRuns: fc.nat(),
      matchingRuns: fc.nat(),
      totalColumns: fc.nat(),
      columnsInProject: fc.nat(),
      rowFrom: fc.nat(),
      columnFrom: fc.nat(),
      pinned: fc.nat(),
    }),
  })
  .chain(({ names, groups, rows, totals }) =>
    fc.tuple(...names.map((name) => columnOf(`summary.${name}`, rows.length))).map((columns): RunWindow => {
      const numbers = Uint32Array.from(rows, (row) =>
        groups && row < groups.length ? GROUP_ROW + row : row * 1e8,
      );
      return { kind: 'runWindow', ...totals, numbers, groups, columns };
    }),
  );

function read({ numbers, columns, ...rest }: RunWindow) {
  const heads = columns.map(({ name, kind }) => [name, kind]);
  const plain = { numbers, columns };
  return { ...rest, heads, rows: windowRows({ numbers, groups: rest.groups }), cells: windowCells(plain) };
}

describe.each(TECHNIQUES.wire)('over the wire %s', (wire) => {
  it('a window arrives as it was sent, whatever its columns are called', () => {
    fc.assert(
      fc.property(window, (sent) => {
        const arrived = decode(runs, encodeWindow(sent, wire), wire) as RunWindow;
        expect(read(arrived)).toEqual(read(sent));
        expect(arrived.numbers).toBeInstanceOf(Uint32Array);
      }),
      { numRuns: 500 },
    );
  });

  it('sections and found columns arrive as they were sent', () => {
    const names = fc.array(oddName, { maxLength: 4 });
    const section = fc.record({
      name: oddName,
      metrics: fc.nat(),
      open: fc.boolean(),
      page: fc.nat(),
      pages: fc.nat(),
      names,
    });
    fc.assert(
      fc.property(fc.nat(), fc.array(section), names, (total, sections, ids) => {
        const united = { totalMetrics: total, sections };
        expect(decode(keys, encodeHead(united, wire), wire)).toEqual({ kind: 'keySections', ...united });
        const found = { total, ids };
        expect(decode(columnsQuery, encodeHead(found, wire), wire)).toEqual({
          kind: 'foundColumns',
          ...found,
        });
      }),
    );
  });
});
