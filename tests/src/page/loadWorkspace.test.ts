import { describe, expect, it } from 'vitest';
import { loadWorkspace, readable } from '../../../src/page/loadWorkspace.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import { profiles } from '../../../src/profile/profiles.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../../../src/wire/listing.ts';
import { inputOf } from './pageInput.ts';

/** What it makes of the answers `samePage.test.ts` holds; here, what it asks for. */
function asked(changes: Partial<Techniques>, view: Partial<PageView> = {}) {
  const input = inputOf({ techniques: { ...profiles.tracker, ...changes }, view });
  const { value } = loadWorkspace(input).next();
  return value as readonly unknown[];
}

const listing = {
  filters: [
    { column: 'run.state', is: 'present' },
    { column: 'run.name', is: 'matches', pattern: '(' },
  ],
  sort: [{ column: 'run.runtime', descending: true }],
  groupBy: ['run.user'],
  opened: ['["ana"]'],
} as const;
const read = { ...listing, filters: listing.filters.slice(0, 1) };
const closed = { ...read, opened: [] };
const layout = { ...EVERY_COLUMN, pinned: ['run.user'], hidden: ['run.tags'] };
const whole = { kind: 'runs', rows: null, columns: null, only: null };

describe('a page that holds all runs', () => {
  it('asks for them once and as they are, whatever is listed, where it lists them itself', () => {
    expect(asked({}, { listing, layout })).toEqual([{ ...whole, listing: null }]);
  });

  it('asks for them as they are listed where the backend does that; which groups are opened is its own matter', () => {
    expect(asked({ rowWork: 'backend' }, { listing, layout })).toEqual([{ ...whole, listing: closed }]);
  });
});

describe('a page that holds the rows in view', () => {
  const paged: Partial<Techniques> = { runList: 'paged', rowWork: 'backend', keys: 'backend' };
  const view = { listing, layout, rows: { from: 20, count: 30 }, columns: { from: 9, count: 8 } };

  it('asks for those, and for the first of the list by name and state alone', () => {
    const [inView, first] = asked(paged, view);
    const columns = { layout, span: view.columns, offered: 500 };
    expect(inView).toEqual({ ...whole, listing: read, rows: view.rows, columns });
    const few = { layout: { ...layout, pinned: [] }, span: { from: 0, count: 0 }, offered: 500 };
    expect(first).toEqual({ ...whole, listing: closed, rows: { from: 0, count: 10 }, columns: few });
  });

  it('asks for columns of all that there are where the table offers them all', () => {
    const [inView] = asked({ ...paged, tableColumns: 'virtual' }, view);
    expect(inView).toMatchObject({ columns: { offered: null } });
  });
});

describe('a page whose backend unites the names', () => {
  const view = { search: 'loss', toggled: ['val'], pages: { train: 2 }, prefix: 'last' } as const;
  const keys = (changes: Partial<Techniques>, of: Partial<PageView> = view) =>
    asked({ keys: 'backend', ...changes }, of).at(-1);

  it('asks for its sections, a page of each or all of their names', () => {
    const query = {
      kind: 'keys',
      prefix: 'last',
      search: 'loss',
      open: 2,
      toggled: ['val'],
      pages: { train: 2 },
    };
    expect(keys({ panels: 'paged' })).toEqual({ ...query, perPage: 6 });
    expect(keys({ panels: 'inView' })).toEqual({ ...query, perPage: 6 });
    expect(keys({ panels: 'open' })).toEqual({ ...query, perPage: null });
  });

  it('asks for every name where the search is no pattern yet', () => {
    expect(keys({}, { ...view, search: '(' })).toMatchObject({ search: '' });
  });
});

describe('a listing that can be read', () => {
  it('is itself where all of its patterns are some', () => {
    const fine = { ...EVERY_RUN, filters: [{ column: 'run.name', is: 'matches', pattern: 'a|b' }] } as const;
    expect(readable(fine)).toBe(fine);
    expect(readable(listing)).toEqual(read);
  });
});
