import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/backend/readRows.ts';
import { utf8 } from '../../../src/kernels/jsonBytes.ts';

function read(text: string): unknown[] {
  const rows: unknown[] = [];
  readRows(utf8(text), (row) => rows.push(row));
  return rows;
}

describe('reading rows', () => {
  it('visits every line once, in order', () => {
    const row = fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(read(rows.map((value) => `${JSON.stringify(value)}\n`).join(''))).toEqual(rows);
      }),
    );
  });

  it('visits nothing in no bytes', () => {
    expect(read('')).toEqual([]);
  });
});
