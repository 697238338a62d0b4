import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {agencySchema} from '../../../src/api/wire/agency.wire.ts';
import {answerSchema} from '../../../src/api/wire/answer.wire.ts';
import {decodeCatalogue} from '../../../src/api/wire/decode-catalogue.ts';
import {indicatorSchema} from '../../../src/api/wire/indicator.wire.ts';
import {observationSchema} from '../../../src/api/wire/observation.wire.ts';
import {wholeListSchema} from '../../../src/api/wire/page.wire.ts';
import {procedureSchema} from '../../../src/api/wire/procedure.wire.ts';
import {countFacets} from '../../../src/domain/procedure/procedure-facets.ts';
import type {ProcedureSummary} from '../../../src/domain/procedure/procedure.ts';
import {ask} from '../support/ask.ts';
import {serverFor} from '../support/databases.ts';
import type {DatabaseKind} from '../support/databases.ts';

const TOWNS = 'H26';

/** Public data of the demo, read through the contract. */
export function publicDataTests(kind: DatabaseKind): void {
  const server = serverFor(kind);
  const read = async (path: string) => {
    const answer = await ask(`${server.url}/v1${path}`);
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  };
  const catalogue = async (): Promise<readonly ProcedureSummary[]> => {
    const read_ = decodeCatalogue(await read('/procedures/catalogue'));
    assert.equal(read_.kind, 'complete');
    return read_.kind === 'complete' ? read_.rows : [];
  };
  /** Every page of a list, by following `next`. */
  const walk = async (query: string): Promise<string[]> => {
    const codes: string[] = [];
    let cursor = '';
    do {
      const page = v.parse(answerSchema, await read(`/procedures?${query}${cursor}`));
      codes.push(...page.items.map((item) => item.procedure.code));
      assert.ok(page.items.length > 0 || codes.length === 0, 'no page but the first is empty');
      if (!page.next) assert.equal(page.total, codes.length);
      cursor = page.next ? `&cursor=${encodeURIComponent(page.next)}` : '';
    } while (cursor);
    return codes;
  };

  describe('procedures', () => {
    it('come whole in a catalogue that the page decodes', async () => {
      const rows = await catalogue();
      assert.ok(rows.length >= 380, `${rows.length} procedures`);
      assert.ok(rows.some((row) => row.code === '1.001193' && row.name.includes('khai sinh')));
    });

    it('are narrowed to what an agency handles', async () => {
      const province = decodeCatalogue(await read(`/procedures/catalogue?agency=${TOWNS}`));
      const expected = (await catalogue()).filter((row) => row.levels.includes('province'));
      assert.ok(province.kind === 'complete' && expected.length > 0);
      assert.deepEqual(
        province.rows.map((row) => row.code),
        expected.map((row) => row.code),
      );
    });

    it('are walked page by page, each exactly once and most used first', async () => {
      const rows = await catalogue();
      const codes = await walk('limit=37');
      assert.equal(new Set(codes).size, codes.length);
      assert.deepEqual([...codes].sort(), rows.map((row) => row.code).sort());
      const usage = new Map(rows.map((row) => [row.code, row.usage ?? 0]));
      const used = codes.map((code) => usage.get(code) ?? 0);
      assert.deepEqual(
        used,
        [...used].sort((a, b) => b - a),
      );
    });

    it('are walked in the order of a search as well', async () => {
      const codes = await walk('q=khai%20sinh&limit=4');
      const whole = await read('/procedures?q=khai%20sinh&limit=200');
      assert.ok(codes.length > 4);
      assert.deepEqual(
        codes,
        whole.items.map((item: any) => item.procedure.code),
      );
    });

    it('are found without accents, with the words to mark', async () => {
      const page = v.parse(answerSchema, await read('/procedures?q=dang%20ky%20khai%20sinh&limit=5'));
      const [first] = page.items;
      assert.ok(first);
      assert.match(first.procedure.name, /khai sinh/);
      const {start, end} = first.marks[0]!;
      assert.match(first.procedure.name.slice(start, end), /\S/);
    });

    it('carry facets that agree with the rows behind them', async () => {
      const rows = await catalogue();
      const page = v.parse(
        answerSchema,
        await read(`/procedures?level=commune&field=${encodeURIComponent('Hộ tịch')}`),
      );
      assert.deepEqual(page.facets, countFacets(rows, {level: 'commune', field: 'Hộ tịch'}));
      assert.equal(page.total, page.facets.field.find((facet) => facet.value === 'Hộ tịch')?.count);
      const searched = v.parse(answerSchema, await read('/procedures?q=khai%20sinh'));
      for (const {value, count} of searched.facets.field) {
        const narrowed = await read(`/procedures?q=khai%20sinh&field=${encodeURIComponent(value)}&limit=1`);
        assert.equal(narrowed.total, count, value);
      }
    });

    it('are read in full by any spelling of the code', async () => {
      const procedure = v.parse(procedureSchema, await read('/procedures/1.001193'));
      assert.equal(procedure.code, '1.001193');
      assert.deepEqual(await read('/procedures/1001193'), await read('/procedures/1.001193.000.00.00.H26'));
    });

    it('refuse a cursor of another question', async () => {
      const {next} = await read('/procedures?limit=3');
      const answer = await ask(`${server.url}/v1/procedures?limit=3&q=khai&cursor=${next}`);
      assert.equal(answer.status, 422);
      assert.deepEqual(answer.json.errors, [{field: 'cursor', code: 'pattern'}]);
    });

    for (const query of ['limit=3', 'limit=3&q=khai']) {
      it(`refuse a cursor that was tampered with: ${query}`, async () => {
        const {next} = await read(`/procedures?${query}`);
        const [digest, ...position] = JSON.parse(Buffer.from(next, 'base64url').toString());
        const forged = [
          '[]',
          ...[
            [],
            position.slice(0, 1),
            [...position, 1],
            position.toReversed(),
            [null, null],
            ['x', 'y'],
          ].map((each) => JSON.stringify([digest, ...each])),
          JSON.stringify([digest, position[0], '\0']),
          `["${digest}",1e400,"1.001193"]`,
        ];
        for (const text of forged) {
          const cursor = Buffer.from(text).toString('base64url');
          const answer = await ask(`${server.url}/v1/procedures?${query}&cursor=${cursor}`);
          assert.equal(answer.status, 422, text);
          assert.deepEqual(answer.json.errors, [{field: 'cursor', code: 'pattern'}], text);
        }
      });
    }
  });

  it('the contract is served, and every address in it', async () => {
    const {paths, openapi} = await read('/openapi.json');
    assert.match(openapi, /^3\.1/);
    for (const [path, operations] of Object.entries<object>(paths)) {
      for (const method of Object.keys(operations)) {
        const url = `${server.url}/v1${path.replace('{code}', '1.001193')}`;
        const answer = await ask(url, {method: method.toUpperCase()});
        assert.ok(answer.status !== 405, `${method} ${path}`);
        assert.doesNotMatch(answer.text, /no-such-address/, `${method} ${path}`);
      }
    }
  });

  it('agencies come as a page and one by one', async () => {
    const page = v.parse(wholeListSchema(agencySchema), await read('/agencies'));
    assert.equal(page.total, page.items.length);
    const some = page.items.find((agency) => agency.parent);
    assert.ok(some);
    assert.deepEqual(await read(`/agencies/${some.code}`), some);
  });

  it('indicators come as a page', async () => {
    const page = v.parse(wholeListSchema(indicatorSchema), await read('/indicators'));
    assert.ok(page.items.length > 0);
  });

  describe('observations', () => {
    const observations = async (query: string) =>
      v.parse(wholeListSchema(observationSchema), await read(`/observations?${query}`)).items;

    it('are narrowed by indicator, agency and period', async () => {
      const [some] = await observations('indicator=received');
      assert.ok(some);
      const same = await observations(
        `indicator=received&agency=${some.agency}&from=${some.period}&to=${some.period}`,
      );
      assert.ok(same.some((row) => row.period === some.period));
      assert.ok(same.every((row) => row.agency === some.agency && row.indicator === 'received'));
      assert.ok(same.every((row) => row.period.startsWith(some.period.slice(0, 4))));
    });

    it('of the agencies under one come on request', async () => {
      const {items} = await read('/agencies');
      const parents = new Map<string, string>(items.map((agency: any) => [agency.code, agency.parent]));
      const rows = await observations('indicator=received,on-time');
      const child = rows.find((row) => parents.get(row.agency));
      assert.ok(child, 'an observation of an agency that has a parent');
      const parent = parents.get(child.agency)!;
      const family = await observations(`indicator=received,on-time&agency=${parent}&children=true`);
      assert.ok(family.some((row) => row.agency === child.agency));
      assert.ok(family.every((row) => row.agency === parent || parents.get(row.agency) === parent));
      const alone = await observations(`indicator=received,on-time&agency=${parent}`);
      assert.ok(alone.every((row) => row.agency === parent));
    });

    describe('that rest on fewer than five cases', () => {
      const careful = serverFor(kind, {smallestCell: 5});
      const query = 'indicator=postal-return-rate,received';

      it('are without numbers when the office wants it, and say so', async () => {
        const all = await observations(query);
        const answer = await ask(`${careful.url}/v1/observations?${query}`);
        const {items} = v.parse(wholeListSchema(observationSchema), answer.json);
        const isSmall = (cases: number) => cases > 0 && cases < 5;
        const expected = all.map((row) => {
          const {numerator: above = 0, denominator: below = 0, value = 0} = row;
          const cases = row.indicator === 'received' ? [value] : [above, below, below - above];
          if (!cases.some(isSmall)) return row;
          const {value: _, numerator, denominator, ...rest} = row;
          return {...rest, note: 'Không công bố: có số dưới 5.'};
        });
        assert.deepEqual(items, expected);
        const hidden = items.filter(({note}) => note?.startsWith('Không công bố'));
        assert.ok(hidden.length > 0 && hidden.length < items.length, String(hidden.length));
      });

      it('are empty cells in the CSV', async () => {
        const csv = (await ask(`${careful.url}/v1/observations.csv?${query}`)).text;
        const lines = csv.split('\r\n').filter((line) => line.includes('Không công bố'));
        assert.ok(lines.length > 0);
        for (const line of lines) assert.match(line, /,\d{4}(-\d\d|-Q\d)?,,,,,,/);
      });
    });

    it('come as CSV that a spreadsheet opens with accents', async () => {
      const answer = await ask(`${server.url}/v1/observations.csv?indicator=received`);
      assert.equal(answer.headers['content-type'], 'text/csv; charset=utf-8; header=present');
      assert.deepEqual([...answer.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const lines = answer.text.split('\r\n');
      assert.match(lines[0]!, /^\uFEFFindicator,indicatorName,unit,agency,agencyName,period,value,/);
      const {total} = await read('/observations?indicator=received');
      assert.equal(lines.length, total + 2);
    });
  });
}
