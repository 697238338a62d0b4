/**
 * JavaScript that a browser loads, untouched, until a widget can be used: bytes at brotli 11, Lit included. Then the
 * catalogue beside the same rows as plain JSON.
 *
 *   node test/bench/sizes.ts [--procedures F] [--json F]        (after `npm run build`)
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {brotliBytes, bytesAtOnce} from '../support/sizes/first-view.ts';
import {catalogueSizes} from './support/catalogue-sizes.ts';
import {openUntilUsable, preparePage, startBench, widgetCases} from './support/widget-page.ts';

const {values} = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'sizes'),
  options: {procedures: {type: 'string', default: 'demo/data/procedures.json'}, json: {type: 'string'}},
});

const bench = await startBench();
const results = [];
try {
  for (const widget of widgetCases) {
    const entry = `dist/browser/define/${widget.name}.js`;
    const page = await preparePage(bench, widget);
    const files = new Set<string>();
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      if (pathname.startsWith('/dist/')) files.add(pathname.slice(1));
    });
    const isUsable = await openUntilUsable(page, bench, widget).then(
      () => true,
      () => false,
    );
    await page.close();
    const loaded = [...files].map((file) => ({file, bytes: brotliBytes(file)}));
    results.push({
      element: `motcua-${widget.name}`,
      isUsable,
      entryBytes: brotliBytes(entry),
      importedBytes: bytesAtOnce(entry),
      loadedBytes: loaded.reduce((sum, {bytes}) => sum + bytes, 0),
      files: loaded,
    });
  }
} finally {
  await bench.close();
}

console.table(results.map(({files, ...numbers}) => ({...numbers, files: files.length})));
for (const {element, files} of results) {
  console.log(`\n${element}`);
  for (const {file, bytes} of files) console.log(`${String(bytes).padStart(7)}  ${file}`);
}

const {columns, ...catalogue} = catalogueSizes(readFileSync(values.procedures, 'utf8'));
console.log(`\ncatalogue of ${values.procedures}`);
console.table([catalogue]);
console.table([columns]);

if (values.json) {
  const found = {sizes: results, catalogue: {...catalogue, columns}};
  writeFileSync(values.json, `${JSON.stringify(found, undefined, 2)}\n`);
}
