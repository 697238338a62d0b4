/**
 * What a page keeps of a thousand lives of each element that is put in and taken out: nodes, listeners and bytes of
 * the heap, by the browser's own counters. Some lives last until all charts are drawn, some end at once.
 *
 *   node test/bench/cycles.ts [--times N] [--elements motcua-kpi-chart,motcua-kpi-board] [--json F]        (after `npm run build`)
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {elements} from '../support/page/elements.ts';
import {isNothing, keptAfter} from '../support/page/many-lives.ts';
import {openUntilUsable, preparePage, startBench} from './support/widget-page.ts';

/** After so many lives little new machine code comes. */
const WARM_UP = 500;
/** High enough for all charts of a board to be near. */
const VIEWPORT = {width: 1280, height: 3000};

const {values} = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'cycles'),
  options: {
    times: {type: 'string', default: '1000'},
    elements: {type: 'string', default: ''},
    json: {type: 'string'},
  },
});

const bench = await startBench();
const results = [];
try {
  for (const {tag, attributes: own, stages} of elements) {
    if (values.elements && !values.elements.split(',').includes(tag)) continue;
    const attributes = `${own} agency="H26.150"`;
    const widget = {name: tag.replace('motcua-', ''), attributes, usable: stages[0]!};
    const page = await preparePage(bench, widget);
    await page.setViewport(VIEWPORT);
    await openUntilUsable(page, bench, widget);
    const html = `<${tag} api="/v1" ${attributes}></${tag}>`;
    const from = performance.now();
    const kept = await keptAfter(page, {html, stages}, Number(values.times), WARM_UP);
    const seconds = Math.round((performance.now() - from) / 1000);
    results.push({
      element: tag,
      times: Number(values.times),
      ...kept,
      keepsNothing: isNothing(kept),
      seconds,
    });
    await page.close();
  }
} finally {
  await bench.close();
}

console.table(results);
if (values.json) writeFileSync(values.json, `${JSON.stringify({cycles: results}, undefined, 2)}\n`);
process.exitCode = results.every(({keepsNothing}) => keepsNothing) ? 0 : 1;
