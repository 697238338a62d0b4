import assert from 'node:assert/strict';
import {it, mock} from 'node:test';
import {openDatabase} from '../../../demo/api/database/database.ts';
import {startServer} from '../../../demo/api/server.ts';
import {ask, lookUp} from '../support/ask.ts';
import type {DatabaseKind} from '../support/databases.ts';
import {sampleData, sampleDossier, sampleProcedure} from '../support/sample-data.ts';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** How data comes into the database and what happens when it changes. */
export function seedingTests(kind: DatabaseKind): void {
  /** A database that outlives the server. */
  const lasting = async () => (await kind.fresh()) ?? mkdtempSync(join(tmpdir(), 'motcua-db-'));
  const forget = (url: string) => url.startsWith('postgres') || rmSync(url, {recursive: true});

  it('happens once, and again only when the file changed', async () => {
    const databaseUrl = await lasting();
    const data = sampleData({procedures: [sampleProcedure('1.000001', 'Một')]});
    const open = () => startServer({port: 0, databaseUrl, dataDir: data.folder});
    const names = async (url: string) =>
      (await ask(`${url}/v1/procedures`)).json.items.map((item: any) => item.procedure.name);

    let server = await open();
    assert.deepEqual(await names(server.url), ['Một']);
    await server.close();
    const database = await openDatabase(databaseUrl);
    await database.query(`update procedure set document = document || '{"name": "Sửa tay"}'::jsonb`);
    await database.close();

    server = await open();
    assert.deepEqual(await names(server.url), ['Sửa tay'], 'a change by hand stays');
    await server.close();

    data.write({procedures: [sampleProcedure('1.000002', 'Hai')]});
    server = await open();
    assert.deepEqual(await names(server.url), ['Hai']);
    await server.close();
    data.remove();
    forget(databaseUrl);
  });

  it('leaves out rows that break the contract and names them', async () => {
    const warn = mock.method(console, 'warn', () => {});
    const data = sampleData({procedures: [{code: 'no name'}, sampleProcedure('1.000001', 'Một')]});
    const server = await startServer({port: 0, databaseUrl: await kind.fresh(), dataDir: data.folder});
    assert.equal((await ask(`${server.url}/v1/procedures`)).json.total, 1);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /procedures\.json\[0\] left out/);
    warn.mock.restore();
    await server.close();
    data.remove();
  });

  it('gives a search index that follows the table', async () => {
    const databaseUrl = await lasting();
    const data = sampleData({procedures: [sampleProcedure('1.000001', 'Đăng ký khai sinh')]});
    const first = await startServer({port: 0, databaseUrl, dataDir: data.folder});
    const total = async (url: string) => (await ask(`${url}/v1/procedures?q=khai+tu`)).json.total;
    assert.equal(await total(first.url), 0);
    const page = (await ask(`${first.url}/v1/procedures?q=khai+sinh`)).json;
    assert.equal(page.total, 1);
    if (kind.name === 'PostgreSQL') {
      data.write({procedures: [sampleProcedure('1.000002', 'Đăng ký khai tử')]});
      const second = await startServer({port: 0, databaseUrl, dataDir: data.folder});
      assert.equal(await total(first.url), 1, 'the running process sees what another one wrote');
      await second.close();
    }
    await first.close();
    data.remove();
    forget(databaseUrl);
  });

  it('says only the number of a catalogue too large for a phone', async () => {
    const many = Array.from({length: 1_001}, (_, place) =>
      sampleProcedure(`1.${String(place).padStart(6, '0')}`, `Thủ tục số ${place}`),
    );
    const data = sampleData({procedures: many});
    const server = await startServer({port: 0, databaseUrl: await kind.fresh(), dataDir: data.folder});
    const catalogue = (await ask(`${server.url}/v1/procedures/catalogue`)).json;
    assert.deepEqual(catalogue, {version: 1, total: 1_001, complete: false});
    await server.close();
    data.remove();
  });

  it('hashes the digits anew when the secret changes', async () => {
    const databaseUrl = await lasting();
    const data = sampleData({dossiers: [sampleDossier('H26.150-261101-0001', '1234')]});
    for (const secret of ['first secret', 'second secret']) {
      const server = await startServer({port: 0, databaseUrl, dataDir: data.folder, secret, stepMs: 1});
      const answer = await lookUp(server.url, {code: 'H26.150-261101-0001', digits: '1234'});
      assert.equal(answer.status, 200);
      await server.close();
    }
    data.remove();
    forget(databaseUrl);
  });
}
