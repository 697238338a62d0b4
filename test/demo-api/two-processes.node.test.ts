import assert from 'node:assert/strict';
import {it} from 'node:test';
import {lookUp} from './support/ask.ts';
import {startApiProcess} from './support/api-process.ts';
import {onPostgres} from './support/databases.ts';

await onPostgres('two API processes', (_, freshUrl) => {
  it('start together on one empty database and agree on what is locked', async (t) => {
    const env = {DATABASE_URL: await freshUrl()};
    const [one, two] = [startApiProcess(env), startApiProcess(env)];
    t.after(async () => {
      one.child.kill('SIGTERM');
      two.child.kill('SIGTERM');
      await Promise.all([one.ended, two.ended]);
    });
    const [first, second] = await Promise.all([one.ready, two.ready]);
    const status = async (url: string, code: string, digits: string) =>
      (await lookUp(url, {code, digits})).status;

    const open = 'H26.150-261118-0023';
    for (const url of [first, first, second, second]) assert.equal(await status(url, open, '0000'), 404);
    assert.equal(await status(first, open, '1186'), 200, 'four wrong tries lock nothing');

    const locked = 'H26.150-261102-0001';
    for (const url of [first, second, first, second, first]) await status(url, locked, '0000');
    assert.equal(await status(second, locked, '2468'), 404);
    assert.equal(await status(first, locked, '2468'), 404);
  });
});
