import assert from 'node:assert/strict';
import {cp, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {publishSeeds} from '../../demo/dossiers-of-now.ts';
import {publishData} from '../../demo/publish-data.ts';
import {createStaticSource} from '../../src/api/static-source.ts';
import type {Observation} from '../../src/domain/indicator/observation.ts';
import type {Source} from '../../src/domain/sources.ts';

const data = fileURLToPath(new URL('../../demo/data/', import.meta.url));
const {signal} = new AbortController();

describe('the published data, on a plain web server', () => {
  let folder: string;
  let server: Server;
  let source: Source;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-published-'));
    await publishData(data, folder);
    server = createServer((request, response) => {
      readFile(join(folder, new URL(request.url!, 'http://x').pathname)).then(
        (body) => response.writeHead(200, {'Content-Type': 'application/json'}).end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const pageUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/thu-tuc/`;
    source = createStaticSource({api: '/', pageUrl});
  });

  after(async () => {
    server.close();
    await rm(folder, {recursive: true});
  });

  it('gives the whole catalogue to the page', async () => {
    const catalogue = await source.catalogue(signal);
    assert.equal(catalogue.kind, 'complete');
    assert.ok(catalogue.kind === 'complete' && catalogue.rows.length >= 380);
  });

  it('gives a procedure in full, and the offices', async () => {
    assert.equal((await source.procedure('1.001193', signal)).name, 'Thủ tục đăng ký khai sinh');
    assert.equal((await source.agency('H26.150', signal)).name, 'UBND phường Hồng Lạc');
  });

  it('gives the figures of an office', async () => {
    const found = await source.observations({indicators: ['on-time-rate'], agency: 'H26.150'}, signal);
    assert.ok(found.length >= 20);
    assert.ok(found.every(({agency}) => agency === 'H26.150'));
  });

  it('leaves out figures that rest on few cases when the office wants it', async () => {
    const careful = `${folder}-careful`;
    try {
      await publishData(data, careful, 5);
      const figures = JSON.parse(await readFile(join(careful, 'observations.json'), 'utf8')) as Observation[];
      const all = JSON.parse(await readFile(join(folder, 'observations.json'), 'utf8')) as Observation[];
      const hidden = figures.filter(({note}) => note?.startsWith('Không công bố'));
      assert.equal(figures.length, all.length);
      assert.ok(hidden.length > 0 && hidden.length < all.length);
      assert.ok(hidden.every(({value, numerator}) => value === undefined && numerator === undefined));
      assert.ok(!all.some(({note}) => note?.startsWith('Không công bố')));
    } finally {
      await rm(careful, {recursive: true, force: true});
    }
  });

  it('holds no dossier', async () => {
    assert.deepEqual((await readdir(folder)).sort(), [
      'agencies.json',
      'indicators.json',
      'observations.json',
      'procedures',
      'words.json',
    ]);
  });

  it('needs neither words of a city nor dossiers', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'motcua-bare-'));
    const bare = join(parent, 'bare');
    await cp(data, bare, {recursive: true});
    for (const name of ['words.json', 'dossiers.json']) await rm(join(bare, name));
    await publishSeeds(bare, join(parent, 'seeds'), new Date());
    await publishData(join(parent, 'seeds'), join(parent, 'data'));
    assert.ok(!(await readdir(join(parent, 'data'))).includes('words.json'));
    await rm(parent, {recursive: true});
  });

  it('is replaced whole by several processes at the same time', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'motcua-published-'));
    const target = join(parent, 'data');
    const publishOften = async (times: number): Promise<void> => {
      for (let each = 0; each < times; each++) await publishData(data, target);
    };
    await Promise.all([
      publishOften(3),
      publishData(data, target).then(() => publishOften(2)),
      publishOften(4),
    ]);
    assert.deepEqual(await readdir(parent), ['data']);
    assert.equal((await readdir(target)).length, 5);
    await rm(parent, {recursive: true});
  });
});
