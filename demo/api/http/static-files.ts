import {readFile, realpath, stat} from 'node:fs/promises';
import {extname, join, resolve, sep} from 'node:path';
import type {MiddlewareHandler} from 'hono';
import {Problem} from './problem.ts';

/** A folder of files and the address under which they are read. */
export interface StaticFolder {
  /** Begins and ends with a slash. */
  readonly at: string;
  readonly folder: string;
  /** Files of the folder that must never leave the server. */
  readonly hidden?: readonly string[];
}

/** What may be served; a file of any other kind does not exist for the web. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Serves files; `/ho-so` is answered with `ho-so.html` or `ho-so/index.html`. Later middleware answers the rest. */
export function staticFiles(folders: readonly StaticFolder[]): MiddlewareHandler {
  const byLongestAddress = [...folders].sort((a, b) => b.at.length - a.at.length);
  return async (c, next) => {
    const path = decode(c.req.path);
    const place = byLongestAddress.find(({at}) => path?.startsWith(at));
    const file = path !== undefined && place && (await findFile(place, path.slice(place.at.length)));
    if (!file) return next();
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      throw new Problem('method-not-allowed', {headers: {Allow: 'GET, HEAD'}});
    }
    return c.body(await readFile(file), 200, {
      'Content-Type': TYPES[extname(file)] ?? '',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    });
  };
}

/** The page `404.html` of the folder at `/`, for people; what programs are told is left to later middleware. */
export function missingPage(folders: readonly StaticFolder[]): MiddlewareHandler {
  const home = folders.find(({at}) => at === '/');
  return async (c, next) => {
    const isForPeople = c.req.method === 'GET' && c.req.header('Accept')?.includes('text/html');
    const file = isForPeople && home && (await findFile(home, '404.html'));
    if (!file) return next();
    return c.body(await readFile(file), 404, {'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept'});
  };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function findFile({folder, hidden = []}: StaticFolder, path: string): Promise<string | undefined> {
  if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return undefined;
  const names = [path, `${path}.html`, join(path, 'index.html')];
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return undefined;
  for (const name of names) {
    if (!(extname(name) in TYPES)) continue;
    const file = await realpath(resolve(root, `.${sep}${name}`)).catch(() => undefined);
    // A link may lead out of the folder, and another spelling to a hidden file.
    if (!file?.startsWith(root + sep) || hidden.includes(file.slice(root.length + 1))) continue;
    if ((await stat(file)).isFile()) return file;
  }
  return undefined;
}
