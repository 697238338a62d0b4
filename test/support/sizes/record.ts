/** `npm run sizes`: writes down what the built entries weigh now, with two percent of room. Budgets stay. */
import {writeFileSync} from 'node:fs';
import {bytesAtOnce} from './first-view.ts';
import {readSizes, recordFile} from './size-record.ts';

const room = 1.02;

const sizes = Object.entries(readSizes()).map(([name, record]) => {
  const bytes = bytesAtOnce(record.entry);
  console.log(`${name}: ${bytes} bytes (was at most ${record.atMost})`);
  const atMost = Math.min(Math.ceil((bytes * room) / 10) * 10, record.budget ?? Infinity);
  return [name, {...record, atMost}] as const;
});
writeFileSync(recordFile, `${JSON.stringify(Object.fromEntries(sizes), undefined, 2)}\n`);
