import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvValue, toCsv } from '../../../src/report/csv.ts';

/** One column of values, as text without its header. */
function column(...values: CsvValue[]): string {
  return toCsv([{ name: 'a', of: (value: CsvValue) => value }], values).slice('a\r\n'.length);
}

describe('CSV text', () => {
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

  it('quotes by RFC 4180', () => {
    expect(column('a,b')).toBe('"a,b"\r\n');
    expect(column('say "no"')).toBe('"say ""no"""\r\n');
    expect(column('two\nlines')).toBe('"two\nlines"\r\n');
    expect(column('plain; text')).toBe('plain; text\r\n');
  });

  it('keeps numbers numbers, negative ones too, with a point', () => {
    expect(column(-1.5)).toBe('-1.5\r\n');
    expect(column(-0.001)).toBe('-0.001\r\n');
    expect(column(1234567.25)).toBe('1234567.25\r\n');
    expect(column(true)).toBe('true\r\n');
    expect(column(null)).toBe('\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'neutralises the formula %j',
    (text) => {
      expect(column(text)).toBe(`"'${text}"\r\n`);
    },
  );

  it("neutralises a formula with a line break, which papaparse's own pattern lets through", () => {
    const formula = '=HYPERLINK("https://example.com"\n)';
    const own = papa.unparse([[formula]], { escapeFormulae: true });
    expect(own.startsWith('"=')).toBe(true);
    expect(column(formula).startsWith(`"'=`)).toBe(true);
  });

  it('neutralises formulas in headers', () => {
    expect(toCsv([{ name: '=a', of: () => 1 }], [])).toBe(`"'=a"\r\n`);
  });

  it('reads back as it was, the apostrophes apart', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1', '-', '"', '\r\n', ',', ' a ', '\uFEFF'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (rows) => {
        const text = toCsv(
          [
            { name: 'a', of: (row: (typeof rows)[number]) => row[0] },
            { name: 'b', of: (row: (typeof rows)[number]) => row[1] },
          ],
          rows,
        );
        const read = papa.parse<string[]>(text, { newline: '\r\n' }).data.slice(1, -1);
        const plain = rows.map((row) =>
          row.map((v) => (typeof v === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(v) ? `'${v}` : String(v))),
        );
        expect(read).toEqual(plain);
      }),
    );
  });
});
