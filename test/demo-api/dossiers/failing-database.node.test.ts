import assert from 'node:assert/strict';
import {it, mock} from 'node:test';
import {createApp} from '../../../demo/api/app.ts';
import {DEFAULT_LIMITS} from '../../../demo/api/dossiers/dossier-lookup.ts';
import {keyedHash} from '../../../demo/api/dossiers/keyed-hash.ts';

it('says neither to the client nor in the log which dossier was asked for when the database fails', async (t) => {
  const values = {params: ['H26.150-261101-0001', '4711'], detail: 'Key (code)=(H26.150-261101-0001)'};
  const fail = () => Promise.reject(Object.assign(new Error('disk full'), values));
  const app = createApp(
    {query: fail, transaction: fail, close: () => Promise.resolve()},
    {
      hash: keyedHash('secret'),
      limits: DEFAULT_LIMITS,
      now: () => new Date(),
      stepMs: 1,
      behindProxy: false,
      corsOrigins: [],
      staticDirs: [],
    },
  );
  const log = mock.method(console, 'error', () => {});
  t.after(() => log.mock.restore());
  const response = await app.request(
    'http://localhost/v1/dossiers/lookup',
    {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({code: 'H26.150-261101-0001', digits: '4711'}),
    },
    {incoming: {socket: {remoteAddress: '203.0.113.7', remotePort: 1, remoteFamily: 'IPv4'}}},
  );
  assert.equal(response.status, 500);
  assert.deepEqual(await response.json(), {
    type: '/v1/problems/internal',
    title: 'The server failed',
    status: 500,
  });
  const logged = log.mock.calls.map((call) => call.arguments.map((part) => JSON.stringify(part)).join());
  assert.match(logged.join(), /disk full/);
  assert.doesNotMatch(logged.join(), /0001|4711/);
});
