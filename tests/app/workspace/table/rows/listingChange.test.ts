import { describe, expect, it } from 'vitest';
import { listingChange, turned } from '../../../../../app/workspace/table/rows/listingChange.ts';
import { EVERY_RUN } from '../../../../../src/wire/listing.ts';

const rows = { from: 300, count: 60 };
const top = { from: 0, count: 60 };
const grouped = { ...EVERY_RUN, groupBy: ['run.user'], opened: ['["kim"]'] };
const sort = [{ column: 'run.name', descending: true }];

describe('listingChange', () => {
  it('keeps runs hidden and shown through filters and sorts, and goes to the top', () => {
    expect(listingChange({ listing: EVERY_RUN, rows }, { sort })).toEqual({
      listing: { ...EVERY_RUN, sort },
      rows: top,
    });
  });

  it('keeps groups open and their lines hidden through sorts, whose keys stay theirs', () => {
    const change = listingChange({ listing: grouped, rows }, { sort });
    expect(change).toEqual({ listing: { ...grouped, sort }, rows: top });
  });

  it('opens none of other groups, and shows their lines', () => {
    const change = listingChange({ listing: grouped, rows }, { groupBy: ['run.state'] });
    const listing = { ...grouped, groupBy: ['run.state'], opened: [] };
    expect(change).toEqual({ listing, rows: top, hidden: [], shown: [] });
  });

  it('opens a group where it stands', () => {
    const change = listingChange({ listing: grouped, rows }, { opened: [] });
    expect(change).toEqual({ listing: { ...grouped, opened: [] }, rows });
  });
});

describe('turned', () => {
  it('opens what is closed and closes what is open', () => {
    expect(turned(['a'], 'b')).toEqual(['a', 'b']);
    expect(turned(['a', 'b'], 'a')).toEqual(['b']);
  });
});
