import {fileURLToPath} from 'node:url';
import {dossiersOfNow, publishSeeds} from '../dossiers-of-now.ts';
import {publishData} from '../publish-data.ts';
import {publishPortal} from '../publish-portal.ts';
import {startServer} from './server.ts';
import type {RunningServer} from './server.ts';

/**
 * Starts the demo by the environment: PORT (8080), HOST (127.0.0.1), DATABASE_URL, MOTCUA_ORIGINS (origins
 * parted by commas whose pages may ask for dossiers), MOTCUA_SECRET, MOTCUA_PROXY=1, MOTCUA_ACCESS_LOG=1,
 * MOTCUA_SMALLEST_CELL (figures that rest on fewer cases are left out).
 */
const env = process.env;
const port = Number(env['PORT'] || 8080);
const host = env['HOST'] || '127.0.0.1';
const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const own = ['localhost', '127.0.0.1'].map((name) => `http://${name}:${port}`);
const given = (env['MOTCUA_ORIGINS'] ?? '').split(',').map((origin) => origin.trim());

let server: RunningServer | undefined;
try {
  const smallestCell = readSmallestCell(env['MOTCUA_SMALLEST_CELL']);
  await publishData(local('../data'), local('../../.cache/data'), smallestCell);
  const now = new Date();
  await publishSeeds(local('../data'), local('../../.cache/seeds'), now);
  await publishPortal(local('../portal'), local('../../.cache/portal'), (page) => dossiersOfNow(page, now));
  server = await startServer({
    port,
    host,
    dataDir: local('../../.cache/seeds'),
    ...(env['DATABASE_URL'] && {databaseUrl: env['DATABASE_URL']}),
    ...(env['MOTCUA_SECRET'] && {secret: env['MOTCUA_SECRET']}),
    ...(env['MOTCUA_ACCESS_LOG'] === '1' && {log: (line) => console.error(line)}),
    ...(smallestCell !== undefined && {smallestCell}),
    behindProxy: env['MOTCUA_PROXY'] === '1',
    corsOrigins: [...own, ...given.filter(Boolean)],
    staticDirs: [
      {at: '/', folder: local('../../.cache/portal')},
      {at: '/motcua/', folder: local('../../dist')},
      {at: '/data/', folder: local('../../.cache/data')},
    ],
  });
  const shown = new URL(server.url);
  if (shown.hostname === '127.0.0.1') shown.hostname = 'localhost';
  console.log(`motcua: ${shown.href}`);
} catch (error) {
  console.error(`motcua: ${explain(error)}`);
  process.exitCode = 1;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server?.close().catch((error: unknown) => {
      console.error('motcua:', error);
      process.exitCode = 1;
    });
  });
}

/** What cannot be read ends the start: it must not be taken for a wish to show everything. */
function readSmallestCell(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new Error(`MOTCUA_SMALLEST_CELL is no number from 1 to 9999: ${text}`);
  return Number(text);
}

function explain(error: unknown): string {
  const {code, message} =
    error instanceof Error ? (error as NodeJS.ErrnoException) : {message: String(error)};
  if (code === 'EADDRINUSE') {
    return `cổng ${port} đang được dùng, hãy chọn cổng khác, ví dụ PORT=${port + 1} npm start\nmotcua: port ${port} is taken; choose another, for example PORT=${port + 1} npm start`;
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') {
    return `không kết nối được cơ sở dữ liệu trong DATABASE_URL\nmotcua: the database in DATABASE_URL cannot be reached (${message})`;
  }
  return message;
}
