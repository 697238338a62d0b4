import assert from 'node:assert/strict';
import {it, mock} from 'node:test';
import type {TestContext} from 'node:test';
import {startServer} from '../../../demo/api/server.ts';
import type {RunningServer, ServerOptions} from '../../../demo/api/server.ts';
import {ask, lookUp} from '../support/ask.ts';
import type {DatabaseKind} from '../support/databases.ts';
import {sampleData, sampleDossier, sampleProcedure} from '../support/sample-data.ts';
import type {SampleData} from '../support/sample-data.ts';

/** How data comes into the database and what happens when it changes. */
export function seedingTests(kind: DatabaseKind): void {
  const dataFor = (t: TestContext, files: Parameters<typeof sampleData>[0]): SampleData => {
    const data = sampleData(files);
    t.after(() => data.remove());
    return data;
  };
  /** Runs `work` on a server and closes it whatever happens. */
  const onServer = async <T>(
    options: Partial<ServerOptions>,
    work: (server: RunningServer) => Promise<T>,
  ): Promise<T> => {
    const server = await startServer({port: 0, stepMs: 1, ...options});
    try {
      return await work(server);
    } finally {
      await server.close();
    }
  };
  const names = async ({url}: RunningServer) =>
    (await ask(`${url}/v1/procedures`)).json.items.map((item: any) => item.procedure.name);

  it('happens once, and again only when the file changed', async (t) => {
    const lasting = await kind.lasting();
    t.after(() => lasting.forget());
    const data = dataFor(t, {procedures: [sampleProcedure('1.000001', 'Một')]});
    const seeded = async () => onServer({database: await lasting.open(), dataDir: data.folder}, names);

    assert.deepEqual(await seeded(), ['Một']);
    const database = await lasting.open();
    await database.query(`update procedure set document = document || '{"name": "Sửa tay"}'::jsonb`);
    await database.close();
    assert.deepEqual(await seeded(), ['Sửa tay'], 'a change by hand stays');
    data.write({procedures: [sampleProcedure('1.000002', 'Hai')]});
    assert.deepEqual(await seeded(), ['Hai']);
  });

  it('leaves out rows that break the contract and names them', async (t) => {
    const warn = mock.method(console, 'warn', () => {});
    t.after(() => warn.mock.restore());
    const data = dataFor(t, {procedures: [{code: 'no name'}, sampleProcedure('1.000001', 'Một')]});
    const seeded = await onServer({database: await kind.fresh(), dataDir: data.folder}, names);
    assert.deepEqual(seeded, ['Một']);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /procedures\.json\[0\] left out/);
  });

  it('gives a search index that follows the table', async (t) => {
    const lasting = await kind.lasting();
    t.after(() => lasting.forget());
    const data = dataFor(t, {procedures: [sampleProcedure('1.000001', 'Đăng ký khai sinh')]});
    await onServer({database: await lasting.open(), dataDir: data.folder}, async (running) => {
      const found = async (text: string) => (await ask(`${running.url}/v1/procedures?q=${text}`)).json.total;
      assert.deepEqual([await found('khai+sinh'), await found('chung+thuc')], [1, 0]);
      const database = await lasting.open();
      await database.query(
        `update procedure set document = document || '{"name": "Chứng thực chữ ký"}'::jsonb`,
      );
      await database.close();
      assert.deepEqual([await found('khai+sinh'), await found('chung+thuc')], [0, 1]);
    });
  });

  it('says only the number of a catalogue too large for a phone', async (t) => {
    const many = Array.from({length: 1_001}, (_, place) =>
      sampleProcedure(`1.${String(place).padStart(6, '0')}`, `Thủ tục số ${place}`),
    );
    const data = dataFor(t, {procedures: many});
    await onServer({database: await kind.fresh(), dataDir: data.folder}, async ({url}) => {
      const catalogue = (await ask(`${url}/v1/procedures/catalogue`)).json;
      assert.deepEqual(catalogue, {version: 1, total: 1_001, complete: false});
    });
  });

  it('hashes the digits anew when the secret changes', async (t) => {
    const lasting = await kind.lasting();
    t.after(() => lasting.forget());
    const data = dataFor(t, {dossiers: [sampleDossier('H26.150-261101-0001', '1234')]});
    for (const secret of ['first secret', 'second secret']) {
      const options = {database: await lasting.open(), dataDir: data.folder, secret};
      const key = {code: 'H26.150-261101-0001', digits: '1234'};
      assert.equal((await onServer(options, ({url}) => lookUp(url, key))).status, 200);
    }
  });
}
