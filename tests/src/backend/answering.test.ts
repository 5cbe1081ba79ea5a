import { describe, expect, it } from 'vitest';
import { HOLD_CAP, MADE, STREAM_CHUNK } from '../../../src/backend/answering.ts';
import { COLUMN_CHUNK } from '../../../src/backend/fillFromProject.ts';

describe('what stores agree on', () => {
  it('is 8 MiB a chunk, of rows and of columns, many of which may be held', () => {
    expect([STREAM_CHUNK, COLUMN_CHUNK * 8]).toEqual([8 * 2 ** 20, 8 * 2 ** 20]);
    expect(HOLD_CAP / STREAM_CHUNK).toBeGreaterThan(10);
  });

  it('is that making is no reading', () => {
    expect(MADE).toEqual({ did: 'make' });
  });
});
