import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {mock, test} from 'node:test';
import {startServer} from '../../../demo/api/server.ts';
import {ask} from '../support/ask.ts';
import {sampleData, sampleProcedure} from '../support/sample-data.ts';

async function codesFor(folder: string, text: string): Promise<string[]> {
  const server = await startServer({port: 0, dataDir: folder});
  try {
    const {json} = await ask(`${server.url}/v1/procedures?q=${encodeURIComponent(text)}`);
    return json.items.map((item: any) => item.procedure.code);
  } finally {
    await server.close();
  }
}

test("a city's own words find procedures on the server; a broken file is told and done without", async (t) => {
  const warn = mock.method(console, 'warn', () => {});
  t.after(() => warn.mock.restore());
  const data = sampleData({procedures: [sampleProcedure('1.000001', 'Cấp phép nuôi chim yến')]});
  t.after(() => data.remove());
  const write = (text: string) => writeFileSync(join(data.folder, 'words.json'), text);

  assert.deepEqual(await codesFor(data.folder, 'giấy tổ bạc'), []);
  write('{"meanings": [{"says": "giấy tổ bạc", "means": "nuôi chim yến"}]}');
  assert.deepEqual(await codesFor(data.folder, 'giấy tổ bạc'), ['1.000001']);
  assert.equal(warn.mock.callCount(), 0);
  write('{"meanings": [');
  assert.deepEqual(await codesFor(data.folder, 'giấy tổ bạc'), []);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /words\.json left out/);
});
