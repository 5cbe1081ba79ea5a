import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvParts } from '../../../../../app/workspace/table/copy/csvParts.ts';
import type { CellValue } from '../../../../../src/page/pageModel.ts';
import { fakeTable } from '../fakeTable.ts';

const ids = ['config.lr', 'summary.loss'];

async function written(rows: number, chunk: number, cell?: (row: number, id: string) => CellValue) {
  const table = fakeTable({ rows, ids, ...(cell && { cell }) });
  const spans: (readonly [number, number])[] = [];
  const read = async ({ from, count }: { readonly from: number; readonly count: number }) => {
    spans.push([from, count]);
    return table;
  };
  const parts = [];
  for await (const part of csvParts({ rows, columns: 4, chunk, read })) parts.push(part);
  return { text: parts.map(({ text }) => text).join(''), done: parts.map(({ done }) => done), spans };
}

describe('csvParts', () => {
  it('writes every row once, under the ids of the columns, whatever it is cut into', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9000), fc.integer({ min: 1, max: 5000 }), async (rows, chunk) => {
        const { text, done } = await written(rows, chunk);
        const read = papa.parse<string[]>(text, { newline: '\r\n' }).data.slice(0, -1);
        expect(read[0]).toEqual(['run.name', 'run.state', ...ids]);
        expect(read).toHaveLength(rows + 1);
        expect(read[rows]?.[3]).toBe(rows === 0 ? 'summary.loss' : `summary.loss@${rows - 1}`);
        expect(done.at(-1)).toBe(rows);
        expect(done).toEqual(done.toSorted((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });

  it('reads no more rows at once than a chunk has', async () => {
    const { spans } = await written(25, 10);
    expect(spans).toEqual([
      [0, 10],
      [10, 10],
      [20, 5],
    ]);
  });

  it('writes numbers whole, nothing for no value, and no formula', async () => {
    const values: Record<string, CellValue> = {
      'run.name': '=1+1',
      'run.state': undefined,
      'config.lr': 0.1 + 0.2,
      'summary.loss': Number.NaN,
    };
    const { text } = await written(1, 10, (_, id) => values[id]);
    expect(text.split('\r\n')[1]).toBe(`"'=1+1",,0.30000000000000004,NaN`);
  });
});
