import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvValue, csvText } from '../../../src/report/csvText.ts';

const cell = (value: CsvValue) => csvText([[value]]);

describe('csvText', () => {
  it('ends every record, and has nothing to end where there is none', () => {
    expect(
      csvText([
        [1, 'x'],
        [2, 'y'],
      ]),
    ).toBe('1,x\r\n2,y\r\n');
    expect(
      csvText(
        [
          [1, 'x'],
          [2, 'y'],
        ],
        '\t',
      ),
    ).toBe('1\tx\n2\ty\n');
    expect(csvText([])).toBe('');
  });

  it('quotes by RFC 4180', () => {
    expect(cell('a,b')).toBe('"a,b"\r\n');
    expect(cell('say "no"')).toBe('"say ""no"""\r\n');
    expect(cell('two\nlines')).toBe('"two\nlines"\r\n');
    expect(cell('plain; text')).toBe('plain; text\r\n');
  });

  it('quotes tabs between tabs, and no commas', () => {
    expect(csvText([['a\tb', 'c,d']], '\t')).toBe('"a\tb"\tc,d\n');
  });

  it('keeps numbers numbers, negative ones too, with a point', () => {
    expect(cell(-1.5)).toBe('-1.5\r\n');
    expect(cell(-0.001)).toBe('-0.001\r\n');
    expect(cell(1234567.25)).toBe('1234567.25\r\n');
    expect(cell(true)).toBe('true\r\n');
    expect(cell(null)).toBe('\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'neutralises the formula %j',
    (text) => {
      expect(cell(text)).toBe(`"'${text}"\r\n`);
    },
  );

  it("neutralises a formula with a line break, which papaparse's own pattern lets through", () => {
    const formula = '=HYPERLINK("https://example.com"\n)';
    const own = papa.unparse([[formula]], { escapeFormulae: true });
    expect(own.startsWith('"=')).toBe(true);
    expect(cell(formula).startsWith(`"'=`)).toBe(true);
  });

  it('reads back as it was, the apostrophes apart, between commas and between tabs', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1', '-', '"', '\r\n', ',', '\t', ' a ', '\uFEFFx'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const delimiter = fc.constantFrom(',' as const, '\t' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), delimiter, (rows, by) => {
        const text = `a${by}b${by === ',' ? '\r\n' : '\n'}${csvText(rows, by)}`;
        const read = papa
          .parse<string[]>(text, {
            newline: by === ',' ? '\r\n' : '\n',
            delimiter: by,
          })
          .data.slice(1, -1);
        const plain = rows.map((row) =>
          row.map((v) => (typeof v === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(v) ? `'${v}` : String(v))),
        );
        expect(read).toEqual(plain);
      }),
    );
  });
});
