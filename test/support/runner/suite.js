/**
 * Runs the stages two at a time, prints one line per stage (and the output of those that failed), and ends with
 * `N passed, N failed`. Arguments: `--only types,chromium` chooses stages, other words are test files.
 */
import {parseArgs} from 'node:util';
import {allStages} from './stages.js';
import {installSystemPackages} from './system-packages.js';

const lanes = 2;
const everyEngine = ['chromium', 'firefox', 'webkit'];

const {values, positionals} = parseArgs({allowPositionals: true, options: {only: {type: 'string'}}});
const chosen = values.only?.split(',');
const isChosen = (name) => !chosen || chosen.includes(name);

const inCi = Boolean(process.env.CI);
const requiredEngines = process.env.MOTCUA_REQUIRE_ENGINES?.split(',') ?? (inCi ? everyEngine : []);
const isPostgresRequired = inCi || Boolean(process.env.MOTCUA_REQUIRE_POSTGRES);

const total = {passed: 0, failed: 0, skipped: 0};

function add({passed = 0, failed = 0, skipped = 0}) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function indent(text) {
  return text.trim().replaceAll(/^/gm, '    ');
}

/** Output without colour codes, which only make sense on a screen, and without empty stretches. */
function plain(text) {
  return text.replaceAll(/\u001B\[[0-9;?]*[A-Za-z]/g, '').replaceAll(/\n\s*\n\s*\n+/g, '\n\n');
}

function printStage(name, outcome, seconds) {
  const mark = outcome.failed > 0 ? 'FAIL' : 'ok  ';
  const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
  const counts = `${outcome.passed} passed, ${outcome.failed} failed${skipped}`;
  console.log(`${mark} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s   ${counts}`);
  if (outcome.failed > 0) console.log(indent(plain(outcome.output)));
}

async function runStage(stage) {
  const start = performance.now();
  const outcome = await stage
    .run()
    .catch((error) => ({passed: 0, failed: 1, skipped: 0, output: error.stack}));
  add(outcome);
  printStage(stage.name, outcome, (performance.now() - start) / 1000);
}

/** Starts each stage when a lane is free and the stages it needs have ended. */
async function runAll(stages) {
  const waiting = [...stages];
  const pending = new Set(stages.map(({name}) => name));
  const active = new Set();
  while (waiting.length > 0 || active.size > 0) {
    const next = waiting.find(({after = []}) => after.every((name) => !pending.has(name)));
    if (next && active.size < lanes) {
      waiting.splice(waiting.indexOf(next), 1);
      const run = runStage(next).then(() => {
        pending.delete(next.name);
        active.delete(run);
      });
      active.add(run);
    } else {
      await Promise.race(active);
    }
  }
}

/** Something a test run needs is absent: a failure where it is required, else one skipped. */
function noteMissing(name, isRequired) {
  add(isRequired ? {failed: 1} : {skipped: 1});
  console.log(
    `${isRequired ? 'FAIL' : 'skip'} ${name}: not available on this machine · không có trên máy này`,
  );
}

const missing = installSystemPackages();
const wantedEngines = everyEngine.filter(isChosen);
const engines = wantedEngines.filter((name) => !missing.includes(name));
for (const name of wantedEngines.filter((each) => missing.includes(each))) {
  noteMissing(name, requiredEngines.includes(name) || engines.length === 0);
}

if (isChosen('node') && missing.includes('postgres')) noteMissing('postgres', isPostgresRequired);

// A help, not a need: a machine without network still has every other test.
if (isChosen('node') && missing.includes('spreadsheet')) noteMissing('spreadsheet', false);

const environment = isPostgresRequired ? {MOTCUA_REQUIRE_POSTGRES: '1'} : {};
const stages = allStages({engines, files: positionals, environment});
await runAll(stages.filter(({name}) => isChosen(name)));

const {passed, failed, skipped} = total;
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
if (skipped > 0) console.log(`${skipped} skipped: could not run on this machine or engine`);
console.log(`${passed} passed, ${failed} failed`);
