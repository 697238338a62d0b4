import {deepEqual, equal, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createGzip} from 'node:zlib';
import {BIRTH, catalogue, contractAnswers, procedures} from '../support/page/contract-api.ts';
import {lookupTag, onHost, type OnHost} from '../support/page/host-site.ts';
import {json, reply, startWebServer, type Answer} from '../support/page/web-server.ts';
import {meetsOneMessage} from './one-message.ts';

const CATALOGUE = '/v1/procedures/catalogue';
const birth = procedures.find(({code}: {code: string}) => code === BIRTH);
const row = (more: object) => ({code: BIRTH, name: 'Đăng ký khai sinh', ...more});
const items = (...rows: unknown[]) => json({items: rows});
const text = (body: string | Uint8Array, type = 'application/json') => reply(200, type, body);

const nested = '['.repeat(100_000) + ']'.repeat(100_000);
const WRONG: readonly unknown[] = [
  null,
  7,
  -1,
  true,
  '',
  'x',
  [],
  {},
  [[]],
  {a: {}},
  ['x', 3, null],
  1e300,
  '\u0000',
  {toString: 1},
];
const FIELDS = [
  'fields',
  'levels',
  'subjects',
  'serviceLevel',
  'duration',
  'fee',
  'keywords',
  'usage',
  'name',
];
const MARKUP =
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><svg onload="window.hacked=1">';

/** Three hundred million spaces before the catalogue, few bytes on the wire. */
const bomb: Answer = (response) => {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Encoding': 'gzip',
    'Access-Control-Allow-Origin': '*',
  });
  const zip = createGzip({level: 1});
  zip.pipe(response);
  const block = Buffer.alloc(1_000_000, ' ');
  let left = 300;
  const more = () => {
    while (left-- > 0) if (!zip.write(block)) return void zip.once('drain', more);
    zip.end('{}');
  };
  response.on('close', () => (left = 0));
  more();
};

/** Bodies of which nothing can be shown. */
const useless: Readonly<Record<string, Answer>> = {
  'ten megabytes': text(`{"items":[${'"'.padEnd(10_000_000, 'a')}"]}`),
  '300 MB that are small on the wire': bomb,
  'JSON with a remark of the server after it': text(`${JSON.stringify(catalogue)}\n<!-- 0.02 s -->`),
  'JSON declared as a page': text(JSON.stringify(catalogue), 'text/html'),
  'a word': text('"ok"'),
  'a number too large to be one': text('1e400'),
  'nothing where the rows should be': text('{"items":7}'),
  'columns of nothing': text('{"version":1,"complete":true,"codes":{},"names":3}'),
  'brackets 100,000 deep': text(nested),
  'UTF-16': text(Buffer.from(JSON.stringify(catalogue), 'utf16le')),
};

/** Bodies with a good row among whatever else: it is shown. */
const mendable: Readonly<Record<string, Answer>> = {
  'a byte order mark': text(`\uFEFF${JSON.stringify(catalogue)}`),
  'the same row twice': items(row({}), row({name: 'Khác'})),
  'keys of every object': text(
    `{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},"items":[{"__proto__":{"hacked":1},"code":"${BIRTH}","name":"Đăng ký khai sinh","constructor":1,"toString":2}]}`,
  ),
  'markup in every text': items(
    row({
      name: `Đăng ký khai sinh ${MARKUP}`,
      fields: [MARKUP],
      subjects: [MARKUP],
      keywords: [MARKUP],
      duration: {value: 1, unit: 'day', text: MARKUP},
      fee: {type: MARKUP, amount: 1, text: MARKUP},
    }),
  ),
  'bytes that are no UTF-8 in another row': text(
    Buffer.concat([
      Buffer.from(`{"items":[{"code":"1.1","name":"`),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from(`"},${JSON.stringify(row({}))}]}`),
    ]),
  ),
  'bidi, zero-width and stacked marks': items(
    row({name: 'Đăng \u202eký\u200b khai\u2066 sinh' + '\u0301'.repeat(300)}),
  ),
  'every wrong type in every field': items(
    row({}),
    ...FIELDS.flatMap((field, i) =>
      WRONG.map((value, j) => ({...row({}), code: `9.${i}${j}`, name: 'Việc khác', [field]: value})),
    ),
  ),
  'rows that are no rows': items(null, 3, 'x', [], {code: {}, name: []}, {code: '../../x'}, row({}), {
    name: 'Không mã',
  }),
  'numbers of every kind': text(
    `{"items":[${['1e400', '-0', '"1.234,5"', '"NaN"', '-1e9'].map((usage, i) => `{"code":"9.${i}","name":"Việc","usage":${usage},"fee":{"type":"fee","amount":${usage}}}`).join()},${JSON.stringify(row({}))}]}`,
  ),
  'fewer rows than its total says': json({total: 1e9, items: [row({})]}),
  'an older version with fields unknown': json({version: 0, items: [row({somethingNew: [1]})], extra: {}}),
};

async function onCatalogue(
  answer: Answer,
  work: (on: OnHost, api: {answers: Map<string, Answer>}) => Promise<void>,
): Promise<void> {
  const api = await startWebServer({...contractAnswers(), [CATALOGUE]: answer});
  try {
    await onHost({body: lookupTag(`api="${api.url}/v1"`)}, (on) => work(on, api));
  } finally {
    await api.close();
  }
}

/** No text became markup or code, and no object of the page changed. */
async function isUntouched({page, faults}: OnHost): Promise<void> {
  equal(
    await page.evaluate(() => (window as any).hacked ?? ({} as any).hacked ?? ([] as any).hacked),
    undefined,
  );
  equal(await page.$('motcua-procedure-lookup >>> .root :is(img, script, svg[onload])'), null);
  deepEqual(faults, []);
}

describe('When the catalogue is', {concurrency: 3}, () => {
  for (const [title, answer] of Object.entries(useless)) {
    it(`${title}, the lookup says so once and recovers`, () =>
      onCatalogue(answer, async (on, api) => {
        const {lookup} = on;
        await lookup.type('khai sinh');
        meetsOneMessage(await lookup.problem(), on, {says: /^Dữ liệu nhận được bị lỗi/, canRetry: true});
        api.answers.set(CATALOGUE, json(catalogue));
        await lookup.retry();
        await lookup.until(({typed, rows}) => typed === 'khai sinh' && /khai sinh/i.test(rows[0] ?? ''));
        await isUntouched(on);
      }));
  }

  for (const [title, answer] of Object.entries(mendable)) {
    it(`mixed with ${title}, the lookup finds the good row`, () =>
      onCatalogue(answer, async (on) => {
        const seen = await on.lookup.find('khai sinh', /Đăng ký khai sinh/i);
        deepEqual(seen.problems, []);
        ok(!/[\u200b\u202e\u2066]|\u0301{3}|undefined|NaN|\[object/.test(seen.text), seen.text.slice(0, 300));
        await isUntouched(on);
      }));
  }
});

/** One procedure in full, in the worst shapes. */
const details: Readonly<Record<string, unknown>> = {
  'markup and unsafe addresses': {
    ...birth,
    name: `Đăng ký khai sinh ${MARKUP}`,
    requirements: MARKUP,
    steps: [MARKUP],
    results: [MARKUP],
    applyUrl: 'JaVa\tscript:window.hacked=1',
    sourceUrl: 'vbscript:x',
    documents: [
      {
        name: `Tờ khai ${MARKUP}`,
        formUrl: 'data:text/html,<script>1</script>',
        originals: 1,
        copies: 0,
        isNote: false,
      },
    ],
    legalBases: [{code: MARKUP, url: 'javascript:window.hacked=1'}],
  },
  'wrong types everywhere': Object.fromEntries(
    Object.keys(birth).map((key, i) => [
      key,
      key === 'code' ? BIRTH : key === 'name' ? 'Đăng ký khai sinh' : WRONG[i % WRONG.length],
    ]),
  ),
  'nothing but code and name': row({}),
  'everything null': {...Object.fromEntries(Object.keys(birth).map((key) => [key, null])), ...row({})},
};

describe('When a procedure holds', {concurrency: 2}, () => {
  for (const [title, body] of Object.entries(details)) {
    it(`${title}, it is shown as text and without links that could harm`, async (test) => {
      const api = await startWebServer({...contractAnswers(), [`/v1/procedures/${BIRTH}`]: json(body)});
      test.after(() => api.close());
      await onHost({body: lookupTag(`api="${api.url}/v1"`)}, async (on) => {
        await on.lookup.find('đăng ký khai sinh', /khai sinh/i);
        await on.lookup.openFirst();
        const {text: shown} = await on.lookup.until(
          ({open, text}) =>
            /Đăng ký khai sinh/.test(open ?? '') && /Chưa cập nhật|Chưa nêu|Thời hạn/.test(text),
        );
        ok(!/undefined|NaN|\[object|null/.test(shown), shown);
        const links = await on.page.$eval('motcua-procedure-lookup', (each) =>
          [...each.shadowRoot!.querySelectorAll('a')]
            .map(({protocol}) => protocol)
            .filter((each) => !/^(https?|tel):$/.test(each)),
        );
        deepEqual(links, []);
        await isUntouched(on);
      });
    });
  }
});
