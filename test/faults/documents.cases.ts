import {deepEqual, doesNotMatch, equal, ok} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BIRTH, contractAnswers, DOSSIER, posted, procedures} from '../support/page/contract-api.ts';
import {elements} from '../support/page/elements.ts';
import {allTags, onHost} from '../support/page/host-site.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';
import {json, startWebServer} from '../support/page/web-server.ts';

const birth = procedures.find(({code}: {code: string}) => code === BIRTH);
const MARKUP =
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><svg onload="window.hacked=1">';
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
  '\0',
];

type Row = Readonly<Record<string, unknown>>;

/** What an API sends of one procedure, one dossier and one indicator, in shapes nobody should send. */
interface Documents {
  readonly procedure: Row;
  readonly dossier: Row;
  readonly indicator: Row;
  readonly observations: readonly Row[];
}

const indicator = {code: 'on-time-rate', name: 'Tỷ lệ đúng hạn', unit: 'percent'};
const observation = (more: Row = {}): Row => ({
  indicator: 'on-time-rate',
  agency: 'H26.150',
  period: '2026-10',
  numerator: 964,
  denominator: 1000,
  ...more,
});
const months = (rows: readonly Row[]) =>
  rows.map((row, i) => ({indicator: 'on-time-rate', agency: 'H26.150', period: `2026-0${i + 1}`, ...row}));
const spoiled = (row: Row, ...kept: readonly string[]): Row =>
  Object.fromEntries(
    Object.keys(row).map((key, i) => [key, kept.includes(key) ? row[key] : WRONG[i % WRONG.length]]),
  );
const emptied = (row: Row, ...kept: readonly string[]): Row =>
  Object.fromEntries(Object.keys(row).map((key) => [key, kept.includes(key) ? row[key] : null]));

const documents: Readonly<Record<string, Documents>> = {
  'markup and unsafe addresses in every text': {
    procedure: {
      ...birth,
      name: MARKUP,
      requirements: MARKUP,
      results: [MARKUP],
      applyUrl: 'JaVa\tscript:window.hacked=1',
      documents: [{name: MARKUP, formUrl: 'data:text/html,x', originals: 1, copies: 0, isNote: false}],
    },
    dossier: {
      ...DOSSIER,
      procedureName: MARKUP,
      status: '5',
      apologyUrl: 'javascript:window.hacked=1',
      processingAgency: MARKUP,
      reason: MARKUP,
      papers: [MARKUP],
      history: [{at: '2026-11-16T09:40:00+07:00', unit: MARKUP, content: MARKUP, status: MARKUP}],
      supplements: [{content: MARKUP, requestedAt: '2026-11-17T16:00:00+07:00'}],
    },
    indicator: {...indicator, name: MARKUP, definition: MARKUP, numeratorName: MARKUP},
    observations: [
      observation({
        note: MARKUP,
        sourceName: MARKUP,
        sourceUrl: 'vbscript:x',
        parts: [{name: MARKUP, value: 3}],
      }),
    ],
  },
  'a wrong type in every field': {
    procedure: spoiled(birth, 'code', 'name'),
    dossier: spoiled(DOSSIER, 'code'),
    indicator: {...indicator, definition: [], targets: 'x', max: {}, group: [[]], direction: 7},
    observations: [
      ...WRONG.flatMap((value, i) =>
        ['parts', 'reportedChange', 'status', 'note', 'sourceUrl', 'capturedAt', 'isSample'].map((key) =>
          observation({period: `20${10 + i}`, [key]: value}),
        ),
      ),
      ...WRONG.map((value) => observation({period: value})),
      observation(),
    ],
  },
  'nothing but what names it': {
    procedure: emptied(birth, 'code', 'name'),
    dossier: emptied(DOSSIER, 'code'),
    indicator,
    observations: [{indicator: 'on-time-rate', agency: 'H26.150', period: '2026-10', value: 96.4}],
  },
  'numbers and days beyond all sense': {
    procedure: {...birth, usage: -1e15, documents: [{name: 'Tờ khai', originals: -3, copies: 1e300}]},
    dossier: {
      ...DOSSIER,
      status: '6',
      submittedAt: '0000-00-00',
      receivedAt: '1970-01-01T00:00:00Z',
      dueAt: '9999-12-31T23:59:59Z',
      newDueAt: 'ngày mai',
      history: [
        {at: '0001-01-01', content: 'Nộp'},
        {at: '2099-01-01', content: 'Trả'},
        {at: 0, content: 'Xử lý'},
      ],
      fees: {
        due: [{type: 'charge', amount: 1e15, currency: 'USD'}, {amount: -5}, {amount: '1.234.000'}],
        paid: 'x',
      },
    },
    indicator: {
      ...indicator,
      targets: [
        {from: '0000', value: 1e300},
        {from: '2018-Q5', value: 3},
      ],
    },
    observations: [
      ...months([
        {value: '96,4 %'},
        {value: 1e300},
        {value: '-5'},
        {numerator: 5, denominator: 0},
        {numerator: 1e15, denominator: 1e-9},
        {numerator: -5, denominator: 10},
        {numerator: 50, denominator: 10},
        {value: 0.1 + 0.2},
      ]),
      ...['2018-Q5', '2018-13', '0000-00', '99999', 'tháng 10', '1970-00'].map((period) =>
        observation({period}),
      ),
      observation(),
    ],
  },
  'the same thing thousands of times': {
    procedure: {...birth, documents: new Array(5000).fill({name: 'Tờ khai', originals: 1, copies: 0})},
    dossier: {...DOSSIER, history: new Array(5000).fill({at: '2026-11-16T09:40:00+07:00', content: 'Xử lý'})},
    indicator,
    observations: new Array(10_000).fill(observation()),
  },
};

/** Is the document on the screen, whatever is left of it? */
const isShown: Readonly<Record<string, RegExp>> = {
  'motcua-procedure': /Mã thủ tục/,
  'motcua-dossier-tracker': /Tra cứu hồ sơ khác/,
  'motcua-kpi-chart': /Xem bảng số liệu/,
  'motcua-kpi-board': /Xem bảng số liệu/,
};

describe('When documents hold', {concurrency: 3}, () => {
  for (const [title, {procedure, dossier, ...figures}] of Object.entries(documents)) {
    it(`${title}, what can be understood is shown as text, and nothing else`, async (test) => {
      const api = await startWebServer({
        ...contractAnswers(),
        [`/v1/procedures/${BIRTH}`]: json(procedure),
        '/v1/dossiers/lookup': posted(json(dossier)),
        '/v1/indicators': json([figures.indicator]),
        '/v1/observations': json(figures.observations),
      });
      test.after(() => api.close());
      await onHost({body: allTags(`api="${api.url}/v1"`)}, async ({page, faults}) => {
        for (const {tag, ask} of elements.filter((each) => isShown[each.tag])) {
          const on = new LookupOnPage(page, tag);
          await ask?.(on);
          const {text, problems} = await on.until((seen) => isShown[tag]!.test(seen.text));
          deepEqual(problems, []);
          doesNotMatch(text, /undefined|NaN|\[object|Infinity|\bnull\b|unknown|\de[+-]\d|1970|0001/);
          const unfit = await page.$eval(tag, (each) =>
            [...each.shadowRoot!.querySelectorAll('.root :is(img, script, svg[onload], a[href])')]
              .filter((found) => !/^(https?|tel):/.test((found as HTMLAnchorElement).href ?? ''))
              .map(({outerHTML}) => outerHTML),
          );
          deepEqual(unfit, []);
          ok((await on.count('.root *')) < 4000, 'elements');
        }
        equal(await page.evaluate(() => (window as {hacked?: number}).hacked), undefined);
        deepEqual(faults, []);
      });
    });
  }
});
