import assert from 'node:assert/strict';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {describe, it} from 'node:test';
import {ask, lookUp} from './support/ask.ts';
import {startApiProcess} from './support/api-process.ts';

describe('the API process', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`answers what is under way when ${signal} comes, and more signals, then ends and leaves the port`, async (t) => {
      const api = startApiProcess();
      t.after(() => api.child.kill('SIGKILL'));
      const url = await api.ready;
      const underWay = lookUp(url, {code: 'H26.150-261118-0023', digits: '1186'});
      // A short request behind the long one: once it is answered the long one has reached the server.
      assert.equal((await ask(`${url}/v1/agencies`)).status, 200);
      api.child.kill(signal);
      api.child.kill(signal === 'SIGTERM' ? 'SIGINT' : 'SIGTERM');
      assert.equal((await underWay).status, 200);
      const {code, output} = await api.ended;
      assert.equal(code, 0, output);
      assert.match(output, /^motcua: http:\/\/localhost:\d+\/\n$/);
      await assert.rejects(ask(`${url}/v1/agencies`), {code: 'ECONNREFUSED'});
    });
  }

  it('says in two languages that the port is taken, and ends', async (t) => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    t.after(() => other.close());
    const {port} = other.address() as AddressInfo;
    const {code, output} = await startApiProcess({PORT: String(port)}).ended;
    assert.equal(code, 1);
    assert.match(output, new RegExp(`cổng ${port} đang được dùng`));
    assert.match(output, new RegExp(`port ${port} is taken`));
  });

  it('says that the database cannot be reached, and ends', async () => {
    const {code, output} = await startApiProcess({DATABASE_URL: 'postgres://localhost:1/none'}).ended;
    assert.equal(code, 1);
    assert.match(output, /không kết nối được cơ sở dữ liệu[^]*cannot be reached/);
  });
});
