/**
 * JavaScript that a browser loads, untouched, until a widget can be used: bytes at brotli 11, Lit included.
 *
 *   node test/bench/sizes.ts [--json F]        (after `npm run build`)
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {brotliBytes, bytesAtOnce} from '../support/sizes/first-view.ts';
import {openUntilUsable, preparePage, startBench, widgetCases} from './support/widget-page.ts';

const {values} = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'sizes'),
  options: {json: {type: 'string'}},
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
if (values.json) writeFileSync(values.json, `${JSON.stringify({sizes: results}, undefined, 2)}\n`);
