import {deepEqual, equal} from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BIRTH, catalogue, contractAnswers, posted, procedures} from '../support/page/contract-api.ts';
import {elements} from '../support/page/elements.ts';
import {allTags, onHost} from '../support/page/host-site.ts';
import {LookupOnPage} from '../support/page/lookup-on-page.ts';
import {json, reply, startWebServer, type Answer} from '../support/page/web-server.ts';
import {meetsOneMessage, type Met} from './one-message.ts';

const CATALOGUE = '/v1/procedures/catalogue';
const ONE = `/v1/procedures/${BIRTH}`;

/** All that the elements ask for, but the office: without its name they do as well. */
const ADDRESSES = [CATALOGUE, ONE, '/v1/dossiers/lookup', '/v1/indicators', '/v1/observations'];

interface Fault extends Met {
  /** What every address answers, or some of them. */
  readonly answer: Answer | Readonly<Record<string, Answer>>;
  /** What the tracker says, where its own words help more. */
  readonly inTracker?: RegExp;
}

const network = {says: /^Chưa kết nối được với máy chủ/, canRetry: true};
const closed = {says: /^Hệ thống đang bảo trì/, canRetry: true};
const badData = {says: /^Dữ liệu nhận được bị lỗi/, canRetry: true};
const forbidden = {says: /^Máy chủ không cho phép/, inTracker: /^Cơ quan chưa cho phép/, canRetry: true};
const open = {'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*'};

const faults: Readonly<Record<string, Fault>> = {
  'never answers': {answer: () => {}, says: /^Máy chủ trả lời quá chậm/, canRetry: true},
  'closes the line at once': {answer: (response) => response.socket?.destroy(), ...network},
  'ends in the middle of a chunk': {
    answer: (response) => {
      response.writeHead(200, open);
      response.write('{"items":[', () => response.socket?.destroy());
    },
    ...network,
  },
  'sends a part of the document only': {
    answer: reply(206, 'application/json', '{"items":[', {'Content-Range': 'bytes 0-9/500'}),
    ...network,
  },
  'may not be asked by this page': {
    answer: (response) => response.writeHead(200, {'Content-Type': 'application/json'}).end('{}'),
    ...network,
  },
  'knows none of its addresses': {answer: reply(404, 'text/html', '<h1>404 Not Found</h1>'), ...network},
  'answers 403 with a page': {answer: reply(403, 'text/html', '<h1>Forbidden</h1>'), ...forbidden},
  'sends to another origin': {
    answer: reply(302, '', '', {Location: 'https://khong-co.example/login'}),
    ...forbidden,
  },
  'answers 429': {answer: reply(429, ''), says: /^Đang có quá nhiều lượt tra cứu/, canRetry: true},
  'answers 500 with a page': {answer: reply(500, 'text/html', '<h1>Stack trace at 0x1F</h1>'), ...closed},
  'answers 503 with a time': {answer: reply(503, '', '', {'Retry-After': '60'}), ...closed},
  'has nothing to say': {answer: reply(204, ''), ...badData},
  'says that nothing has changed since nothing': {answer: reply(304, ''), ...badData},
  'does not say of what kind its answer is': {answer: reply(200, '', '{"items":[]}'), ...badData},
  'hides behind the page of a café': {
    answer: reply(200, 'text/html', '<script>document.title="bad"</script>Wifi miễn phí'),
    ...badData,
  },
  'says with status 200 that it failed': {
    answer: json({success: false, code: 500, message: 'ORA-00942: table or view does not exist'}),
    ...badData,
  },
  'answers null': {answer: json('null'), ...badData},
  'answers with what was asked of another address': {
    answer: {
      [CATALOGUE]: json(procedures[0]),
      [ONE]: json(catalogue),
      '/v1/dossiers/lookup': json(catalogue),
      '/v1/indicators': json(catalogue),
      '/v1/observations': json(procedures[0]),
    },
    ...badData,
  },
};

describe('When the server', {concurrency: 4}, () => {
  for (const [title, {answer, inTracker, ...met}] of Object.entries(faults)) {
    it(`${title}, every element says so once, keeps what was typed and recovers`, async (test) => {
      const answerOf = (address: string) => (typeof answer === 'function' ? answer : answer[address]!);
      const faulty = ADDRESSES.map((address) => [address, posted(answerOf(address))] as const);
      const api = await startWebServer({...contractAnswers(), ...Object.fromEntries(faulty)});
      test.after(() => api.close());
      await onHost({body: allTags(`api="${api.url}/v1"`)}, async ({page, ...host}) => {
        const each = elements.map((element) => ({...element, on: new LookupOnPage(page, element.tag)}));
        // From top to bottom: what stands above has come to rest and moves nothing away under the mouse.
        for (const {ask, on, tag} of each) {
          await ask?.(on);
          const seen = await on.problem();
          const says = (tag === 'motcua-dossier-tracker' && inTracker) || met.says;
          meetsOneMessage(seen, host, {...met, says});
        }
        equal(await page.evaluate(() => document.title), 'x');
        if (!met.canRetry) return;

        for (const address of ADDRESSES) api.answers.delete(address);
        for (const [address, healthy] of Object.entries(contractAnswers())) api.answers.set(address, healthy);
        for (const {on, isAnswered} of each) {
          await on.retry();
          deepEqual((await on.until(isAnswered)).problems, []);
        }
        deepEqual(host.faults, []);
      });
    });
  }
});
