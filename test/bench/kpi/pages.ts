import {createServer, type Server} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {root} from '../../support/source/source-files.ts';

export const PEERS = ['chartjs', 'uplot', 'echarts'] as const;

/** One peer in one file, built as a careful page would. */
export async function bundlePeer(name: (typeof PEERS)[number]): Promise<string> {
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {write: false, target: 'es2022', minify: true, lib: {entry, formats: ['es']}},
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${name} was not bundled`);
  return first.output[0].code;
}

/** The lines that the build gives for a page with this element. */
const snippet = (tag: string): string =>
  readFileSync(join(root, 'dist/browser/snippets.html'), 'utf8')
    .split(`<!-- ${tag} -->`)[1]!
    .split('<!--')[0]!
    .replaceAll('/motcua/', '/dist/');

const html = (name: string): string => `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Phường</title>
${name === 'motcua' ? snippet('motcua-kpi-chart') : `<script type="module" src="/${name}.js"></script>`}
<style>body{margin:12px;font:18px sans-serif}.plot{height:270px;position:relative}main{display:block;min-height:900px}</style>
<main>${name === 'motcua' ? '<motcua-kpi-chart api="/v1" agency="H26.150" indicator="on-time-rate"></motcua-kpi-chart>' : ''}</main></html>`;

/** Serves every contestant's page, its code and the same figures, all at brotli 11. */
export async function servePages(peers: ReadonlyMap<string, string>): Promise<Server> {
  const data = (name: string) =>
    JSON.parse(readFileSync(join(root, `demo/data/${name}.json`), 'utf8')) as Record<string, unknown>[];
  const observations = data('observations').filter(
    ({indicator, agency}) => indicator === 'on-time-rate' && agency === 'H26.150',
  );
  const list = (items: unknown) => JSON.stringify({items});
  const documents = new Map<string, string>([
    ['/v1/indicators', list(data('indicators'))],
    ['/v1/observations', list(observations)],
    ['/v1/agencies/H26.150', JSON.stringify(data('agencies').find(({code}) => code === 'H26.150'))],
    ...['motcua', ...PEERS].map((name) => [`/${name}`, html(name)] as const),
    ...[...peers].map(([name, code]) => [`/${name}.js`, code] as const),
  ]);
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = join(root, pathname);
    const text = documents.get(pathname) ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (!packed.has(pathname)) packed.set(pathname, brotliCompressSync(text));
    const type =
      extname(pathname) === '.js'
        ? 'text/javascript'
        : pathname.startsWith('/v1/')
          ? 'application/json'
          : 'text/html';
    response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'br'});
    response.end(packed.get(pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
