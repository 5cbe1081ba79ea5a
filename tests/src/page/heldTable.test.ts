import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlatRuns, flattenRuns } from '../../../src/kernels/flatRuns.ts';
import { listRows } from '../../../src/kernels/listRows.ts';
import { groupName, type HeldTable, heldTable, listedLines } from '../../../src/page/heldTable.ts';
import type { Listed } from '../../../src/page/pageModel.ts';
import type { RunObject } from '../../../src/wire/answer.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../../../src/wire/listing.ts';
import { layoutOf, listingOf } from '../backend/anyListing.ts';
import { plainSample } from '../backend/plainGroups.ts';
import { plainTable, type TableChoice } from '../backend/plainTable.ts';
import { anyRuns } from '../kernels/anyRun.ts';
import { plainOf } from './handMade.ts';
import { tableMustShow, tableShows } from './tableShows.ts';

interface Given extends TableChoice {
  readonly runs: readonly RunObject[];
}

const flatOf = (runs: readonly RunObject[]) => new FlatRuns(runs, flattenRuns(runs));

const given: fc.Arbitrary<Given> = anyRuns.chain((runs) => {
  const plain = plainOf(runs);
  return fc.record({
    runs: fc.constant(runs),
    listing: listingOf(plain.runs, plain.columns),
    layout: layoutOf(plain.columns),
    offered: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 6, max: 12 })),
  });
});

function held({ runs, listing, layout, offered }: Given): HeldTable {
  const flat = flatOf(runs);
  const column = (id: string) => (flat.indexOf(id) < 0 ? undefined : flat.column(flat.indexOf(id)));
  const numbers = Uint32Array.from(runs, ({ number }) => number);
  return {
    flat,
    totalRuns: 77,
    numbers,
    listed: listRows(runs.length, column, listing),
    listing,
    layout,
    offered,
  };
}

describe('the table over runs that the page holds', () => {
  it('is that of plain rows, whatever its columns are called', () => {
    fc.assert(
      fc.property(given, (of) => {
        const plain = plainOf(of.runs);
        const table = heldTable(held(of));
        const truth = plainTable(plain.runs, plain.columns, of);
        expect(tableShows(table)).toEqual(tableMustShow(truth));
        expect(table).toMatchObject({ runCount: 77, columnsInProject: plain.columns.length });
        expect(table.rows).toEqual({ from: 0, count: truth.rows.length });
        const scrolled = 2 + truth.pinned;
        expect(table.columns).toEqual({ from: scrolled, count: truth.columns.length - scrolled });
        const out = [table.rowAt(-1), table.rowAt(truth.rows.length), table.cell(truth.rows.length, 0)];
        expect([...out, table.column(truth.columns.length)]).toEqual(new Array(4).fill(undefined));
      }),
      { numRuns: 400 },
    );
  });

  it('finds columns by a part of their name, in either case, offered or not', () => {
    fc.assert(
      fc.property(
        given,
        fc.constantFrom('', 'CONFIG.A', 'proto', '.', '길'),
        fc.nat({ max: 4 }),
        (of, text, most) => {
          const ids = plainOf(of.runs).columns.map(({ id }) => id);
          const found = ids.filter((id) => id.toLowerCase().includes(text.toLowerCase()));
          const answer = { kind: 'foundColumns', total: found.length, ids: found.slice(0, most) };
          expect(heldTable(held(of)).findColumns!(text, most)).toEqual(answer);
        },
      ),
    );
  });
});

describe('what panels draw of a list', () => {
  it('are the first of its runs, or of its groups with their runs', () => {
    fc.assert(
      fc.property(given, fc.nat({ max: 4 }), (of, most) => {
        const plain = plainOf(of.runs);
        const { rows, groups } = plainTable(plain.runs, plain.columns, of);
        const nameOf = (number: number) => of.runs.find((run) => run.number === number)!.name;
        const truth = rows.flatMap((row): Listed[] => {
          if (row.kind === 'group') {
            const { place, values, runs } = row;
            return [
              {
                id: place,
                key: JSON.stringify(values),
                name: groupName(values),
                runs,
                members: groups![place]!,
              },
            ];
          }
          return groups
            ? []
            : [{ id: row.number, key: row.number, name: nameOf(row.number), runs: 1, members: [row.number] }];
        });
        expect(listedLines(held(of), most)).toEqual(truth.slice(0, most));
      }),
      { numRuns: 200 },
    );
  });

  it('are 100 runs of a group that has more, evenly spread', () => {
    const run = (number: number): RunObject => ({
      number,
      id: '',
      name: `run ${number}`,
      state: 'finished',
      user: 'ann',
      tags: [],
      createdAt: 0,
      runtime: 0,
      config: {},
      summary: {},
    });
    const runs = Array.from({ length: 250 }, (_, i) => run(249 - i));
    const listing = { ...EVERY_RUN, groupBy: ['run.user'] };
    const [group] = listedLines(held({ runs, listing, layout: EVERY_COLUMN, offered: 9 }), 5);
    expect([group!.runs, group!.members!.length]).toEqual([250, 100]);
    expect(group!.members).toEqual(plainSample(runs, 100).map(({ number }) => number));
  });
});

describe('the name of a group', () => {
  it('is its values, and a dash for none', () => {
    expect(groupName(['ann', null, 0.1, ''])).toBe('ann · – · 0.1 · ');
    expect(groupName([])).toBe('');
  });
});
