import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {csvText} from '../../../src/domain/indicator/indicator-csv.ts';

/** Reads RFC 4180 text without its byte-order mark. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
  for (const match of text.slice(1).matchAll(cell)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('CSV', () => {
  it('starts with a byte-order mark and ends every row with CR LF', () => {
    expect(
      csvText([
        ['Kỳ', 'Giá trị'],
        ['Tháng 10/2026', 96.4],
      ]),
    ).to.equal('\uFEFFKỳ,Giá trị\r\nTháng 10/2026,96.4\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvText([['a,b', 'c "d"', 'e\nf']])).to.equal('\uFEFF"a,b","c ""d""","e\nf"\r\n');
  });

  for (const text of ['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1']) {
    it(`makes ${JSON.stringify(text)} inert`, () => {
      expect(readCsv(csvText([[text]]))).to.deep.equal([[`'${text}`]]);
    });
  }

  it('keeps negative numbers numbers and leaves what is not a number empty', () => {
    expect(csvText([[-1.5, Number.NaN, Number.POSITIVE_INFINITY, undefined, 0]])).to.equal(
      '\uFEFF-1.5,,,,0\r\n',
    );
  });

  it('gives back any text that it was given', () => {
    const text = fc
      .string({unit: fc.constantFrom(...'aạ1,"\r\n; \''), maxLength: 12})
      .map((rest) => `x${rest}`);
    fc.assert(
      fc.property(fc.array(fc.array(text, {minLength: 1, maxLength: 4}), {minLength: 1}), (rows) => {
        expect(readCsv(csvText(rows))).to.deep.equal(rows);
      }),
    );
  });

  it('never lets a cell begin a formula', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'=+-@\t\r\n"a,'), minLength: 1}), (text) => {
        expect(readCsv(csvText([[text]]))[0]?.[0]).to.not.match(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
