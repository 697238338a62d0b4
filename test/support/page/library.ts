import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {VERSION} from '../../../src/version.ts';
import {reply, type Answer} from './web-server.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** The built library under `/motcua/`, as it was when the test began, readable by every origin unless `headers` say else. */
export function libraryAnswers(headers?: Readonly<Record<string, string>>): Record<string, Answer> {
  const names = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    names.map((name) => [
      `/motcua/${name.replaceAll('\\', '/')}`,
      // As many office servers send it: without a charset.
      reply(200, 'text/javascript', readFileSync(dist + name), headers),
    ]),
  );
}

/** The script as if it had been built as version 0.0.9. */
export function olderLibrary(): Answer {
  const script = readFileSync(`${dist}motcua.js`, 'utf8');
  return reply(200, 'text/javascript', script.replaceAll(VERSION, '0.0.9'));
}
