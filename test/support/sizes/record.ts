/**
 * `npm run sizes`: writes down what the built entries weigh now, with two percent of room. Budgets stay; an element
 * without a number gets one.
 */
import {globSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {root} from '../source/source-files.ts';
import {bytesAtOnce} from './first-view.ts';
import {readSizes, recordFile} from './size-record.ts';
import type {SizeRecord} from './size-record.ts';

const room = 1.02;

const known = Object.entries(readSizes());
const added = globSync('dist/browser/define/*.js', {cwd: root})
  .filter((entry) => !known.some(([, record]) => record.entry === entry))
  .map((entry) => [`${basename(entry, '.js')}-first-view`, {entry, atMost: 0}] as const);

const sizes = [...known, ...added].map(([name, record]: readonly [string, SizeRecord]) => {
  const bytes = bytesAtOnce(record.entry);
  console.log(`${name}: ${bytes} bytes (was at most ${record.atMost})`);
  const atMost = Math.min(Math.ceil((bytes * room) / 10) * 10, record.budget ?? Infinity);
  return [name, {...record, atMost}] as const;
});
writeFileSync(recordFile, `${JSON.stringify(Object.fromEntries(sizes), undefined, 2)}\n`);
