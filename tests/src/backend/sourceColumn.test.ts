import { expect, it } from 'vitest';
import { listed, type SourceColumn } from '../../../src/backend/sourceColumn.ts';

it('a block of a few columns knows them by place and by name', () => {
  const column = (id: string): SourceColumn => ({ id, kind: 'text', cell: () => id });
  const block = listed([column('a'), column('b')]);
  expect([block.total, block.at(1).id, block.named('a')?.id, block.named('c')]).toEqual([
    2,
    'b',
    'a',
    undefined,
  ]);
});
