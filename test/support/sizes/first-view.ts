/** Bytes a page loads for one entry, as a server with brotli sends them. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {root} from '../source/source-files.ts';

/** The name of a file and what the build adds to it, which differs with the folder it is built in. */
const built = /([\w.-]+)-[\w-]{6}(?=\.js)/g;

/**
 * How many bytes a file takes at brotli quality 11; `path` counts from the root. What the build adds to names is
 * replaced by as many characters that are always the same: it moves the sum by 40 bytes either way.
 */
export function brotliBytes(path: string): number {
  const code = readFileSync(join(root, path), 'utf8').replace(
    built,
    (_, name: string) => `${name}-${createHash('sha256').update(name).digest('base64url').slice(0, 6)}`,
  );
  return brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

const staticImport = /(?:^|[;}\s])(?:import|export)(?:[\w${},*\s]*?from)?\s*["'](\.[^"']+)["']/g;

/** A file that asks for data ahead begins by fetching all that its element is made of. */
const fetchedAhead = /^const parts=\[[^\]]+\]/;

/** The entry and all that it imports at once (not what it imports later), as paths from the root. */
export function loadedAtOnce(entry: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(entry)) return [...seen];
  seen.add(entry);
  const code = readFileSync(join(root, entry), 'utf8');
  const ahead = fetchedAhead.exec(code)?.[0].matchAll(/"([^"]+)"/g) ?? [];
  for (const [, target = ''] of [...code.matchAll(staticImport), ...ahead])
    loadedAtOnce(join(dirname(entry), target), seen);
  return [...seen];
}

/** Sum over the entry and its static imports, each file compressed alone. */
export function bytesAtOnce(entry: string): number {
  return loadedAtOnce(entry).reduce((sum, file) => sum + brotliBytes(file), 0);
}
