import {ok} from 'node:assert/strict';
import {globSync} from 'node:fs';
import {basename} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/source/source-files.ts';
import {bytesAtOnce} from '../support/sizes/first-view.ts';
import {readSizes} from '../support/sizes/size-record.ts';

/** A recorded number more than this above the truth says nothing any more. */
const looseAbove = 1.07;

const sizes = readSizes();

test('every element that a page can load alone has a recorded size', () => {
  const entries = Object.values(sizes).map(({entry}) => basename(entry));
  const missing = globSync('dist/browser/define/*.js', {cwd: root}).filter(
    (file) => !entries.includes(basename(file)),
  );
  ok(missing.length === 0, `no size recorded for ${missing.join(', ')}: add it to test/sizes.json`);
});

for (const [name, {entry, budget, atMost}] of Object.entries(sizes)) {
  test(`${name} weighs at most ${atMost} bytes`, (context) => {
    const bytes = bytesAtOnce(entry);
    if (budget !== undefined && bytes > budget)
      context.diagnostic(`${bytes} bytes: over its budget by ${bytes - budget}`);
    ok(
      bytes <= atMost,
      `${bytes} bytes, recorded ${atMost}: make it smaller, or run "npm run sizes" and say why`,
    );
  });

  test(`the size recorded for ${name} is close to the truth`, () => {
    const bytes = bytesAtOnce(entry);
    ok(atMost <= bytes * looseAbove, `${bytes} bytes, recorded ${atMost}: run "npm run sizes"`);
  });
}
