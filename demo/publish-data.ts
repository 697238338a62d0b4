import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {decodeProcedure} from '../src/api/wire/decode-procedure.ts';
import {encodeCatalogue} from '../src/api/wire/encode-catalogue.ts';
import type {Indicator} from '../src/domain/indicator/indicator.ts';
import type {Observation} from '../src/domain/indicator/observation.ts';
import {withoutSmallCells} from './api/indicators/small-cells.ts';
import {replaceFolder} from './replace-folder.ts';

/** Public documents that are files already. */
const AS_THEY_ARE = ['agencies.json', 'indicators.json'];
/** Words that a city adds to the search; it need not. */
const WORDS = 'words.json';

/**
 * Writes the public part of a data folder as the files that a static source reads: what a ward without an
 * API puts on its web server. Dossiers are never among them, nor figures that rest on fewer cases than `smallestCell`.
 * Replaces the folder `to`.
 */
export async function publishData(from: string, to: string, smallestCell?: number): Promise<void> {
  await replaceFolder(to, (fresh) => writeAll(from, fresh, smallestCell));
}

async function writeAll(from: string, to: string, smallestCell = 0): Promise<void> {
  await mkdir(join(to, 'procedures'));
  const read = async (name: string): Promise<string> => readFile(join(from, name), 'utf8');
  const write = async (name: string, text: string): Promise<void> => writeFile(join(to, name), text);
  for (const name of AS_THEY_ARE) await write(name, await read(name));
  if (existsSync(join(from, WORDS))) await write(WORDS, await read(WORDS));
  const indicators = JSON.parse(await read('indicators.json')) as Indicator[];
  const figures = JSON.parse(await read('observations.json')) as Observation[];
  await write('observations.json', JSON.stringify(withoutSmallCells(figures, indicators, smallestCell)));
  const procedures = (JSON.parse(await read('procedures.json')) as unknown[]).map((each) =>
    decodeProcedure(each),
  );
  await write('procedures/catalogue.json', JSON.stringify(encodeCatalogue(procedures)));
  for (const each of procedures) await write(`procedures/${each.code}.json`, JSON.stringify(each));
}
