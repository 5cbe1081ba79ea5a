import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/report/csv.ts';

describe('toCsv', () => {
  it('ends every record, the last too, with CR LF', () => {
    expect(
      toCsv(
        [
          { name: 'a', of: () => 1 },
          { name: 'b', of: () => 'x' },
        ],
        [0, 0],
      ),
    ).toBe('a,b\r\n1,x\r\n1,x\r\n');
    expect(toCsv([{ name: 'a', of: () => 1 }], [])).toBe('a\r\n');
  });

  it('leaves a cell empty where a row has no value', () => {
    const columns = [
      { name: 'a', of: () => undefined },
      { name: 'b', of: () => null },
    ];
    expect(toCsv(columns, [0])).toBe('a,b\r\n,\r\n');
  });

  it('neutralises formulas in headers', () => {
    expect(toCsv([{ name: '=a', of: () => 1 }], [])).toBe(`"'=a"\r\n`);
  });

  it('rounds times to a microsecond, by the name of their column', () => {
    const value = 1.234_567_89;
    const columns = ['main_ms', 'stage_ms_draw', 'bytes', 'msx'].map((name) => ({ name, of: () => value }));
    expect(toCsv(columns, [0])).toBe(`main_ms,stage_ms_draw,bytes,msx\r\n1.235,1.235,${value},${value}\r\n`);
  });
});
