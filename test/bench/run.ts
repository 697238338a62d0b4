import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * Sizes and timings beside peers, ratios within one run. Without a name all benches run; what else is given
 * goes to each of them.
 *
 *   npm run bench [-- search sizes smoothness kpi board cycles] [--json F] [options of the bench]
 *
 * `--json` writes one object with what each bench wrote under its own name.
 */
const BENCHES = ['sizes', 'search', 'smoothness', 'kpi', 'board', 'cycles'];

const given = process.argv.slice(2);
const options = given.findIndex((argument) => argument.startsWith('-'));
const names = options < 0 ? given : given.slice(0, options);
const rest = options < 0 ? [] : given.slice(options);
const jsonAt = rest.indexOf('--json');
const [, jsonFile] = jsonAt < 0 ? [] : rest.splice(jsonAt, 2);
const unknown = names.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0 || (jsonAt >= 0 && jsonFile === undefined)) {
  console.error(`usage: npm run bench [-- ${BENCHES.join(' ')}] [--json FILE]`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'));
const results: Record<string, unknown> = {};
let failed = 0;
try {
  for (const name of names.length > 0 ? names : BENCHES) {
    console.log(`\n== ${name}`);
    const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
    const file = join(folder, `${name}.json`);
    const {status} = spawnSync(process.execPath, [script, ...rest, '--json', file], {stdio: 'inherit'});
    if (status === 0) results[name] = JSON.parse(readFileSync(file, 'utf8'));
    else failed++;
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(results, undefined, 2)}\n`);
process.exitCode = failed > 0 ? 1 : 0;
