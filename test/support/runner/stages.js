/**
 * The stages of the suite. A stage is `{name, after?, run}`; `run` answers with
 * `{passed, failed, skipped, output}`, where a check counts as one and a test stage counts its tests.
 */
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runProgram} from './run-program.js';

const bin = (name) => join('node_modules', '.bin', name);
const node = process.execPath;

/** A check passes or fails as a whole; several commands run one after the other until one fails. */
async function check(...commands) {
  let output = '';
  for (const [program, ...args] of commands) {
    const run = await runProgram(program, args);
    output += run.output;
    if (run.code !== 0) return {passed: 0, failed: 1, skipped: 0, output};
  }
  return {passed: 1, failed: 0, skipped: 0, output};
}

/** A test stage that ended badly or ran nothing has failed, whatever its report says. */
function testOutcome({code, output}, report) {
  const {passed = 0, failed = 0, skipped = 0} = report ?? {};
  if (!report)
    return {passed, failed: failed + 1, skipped, output: `${output}\nThe test process left no report.`};
  if (passed + failed + skipped === 0) return {passed, failed: 1, skipped, output: `${output}\nNo test ran.`};
  return {passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output};
}

/** The outcome of a program whose last line is its report in JSON. */
function reportedOutcome({code, output}) {
  const lines = output.trimEnd().split('\n');
  const report = lines.at(-1)?.startsWith('{') ? JSON.parse(lines.pop()) : undefined;
  return testOutcome({code, output: lines.join('\n')}, report);
}

/** Whole pages take as long as all other tests in Node together: they are a stage of their own. */
const isPageTest = (file) => file.startsWith('test/e2e/');

async function nodeTests(chosen, environment) {
  const reporter = join(process.cwd(), 'test/support/runner/node-reporter.js');
  const args = ['--test', '--test-concurrency=2', `--test-reporter=${reporter}`, '--test-timeout=120000'];
  return reportedOutcome(await runProgram(node, [...args, '--no-warnings', ...chosen], environment));
}

async function storyTests() {
  return reportedOutcome(await runProgram(node, ['test/support/runner/stories.js']));
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function browserRun(engine, files) {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-report-'));
  const file = join(folder, 'report.json');
  const args = [bin('web-test-runner'), '--config', 'web-test-runner.config.js'];
  if (files.length > 0) args.push('--files', ...files);
  const run = await runProgram(node, args, {MOTCUA_ENGINES: engine, MOTCUA_REPORT: file});
  const report = readReport(file);
  rmSync(folder, {recursive: true, force: true});
  return {run, report};
}

/** Files for which the browser never came up, or was lost, are run once more; a failed test is final. */
async function browserTests(engine, files) {
  const first = await browserRun(engine, files);
  const again = first.report?.notStarted ?? [];
  if (again.length === 0) return testOutcome(first.run, first.report);
  const second = await browserRun(engine, again);
  const report = second.report && {
    passed: first.report.passed + second.report.passed,
    failed: first.report.failed - again.length + second.report.failed,
    skipped: first.report.skipped + second.report.skipped,
  };
  const output = `${first.run.output}\n${engine} was not there for ${again.length} files: run again.\n${second.run.output}`;
  return testOutcome({code: second.run.code, output}, report);
}

/**
 * Every stage, in the order in which they are started. `engines` are names; `files` narrows the test stages;
 * `environment` reaches the node tests.
 */
export function allStages({engines, files, environment}) {
  const ofNode = files.length > 0 ? files : globSync('test/**/*.node.test.ts').sort();
  return [
    {name: 'build', run: () => check(['npm', 'run', '--silent', 'build'])},
    {name: 'manifest', run: () => check(['npm', 'run', '--silent', 'manifest'])},
    {name: 'types', after: ['manifest'], run: () => check([node, bin('tsc'), '-p', '.'])},
    {name: 'lint', run: () => check([node, bin('eslint'), '.'])},
    {name: 'format', run: () => check([node, bin('prettier'), '--check', '--log-level=warn', '.'])},
    ...[
      {name: 'pages', chosen: ofNode.filter(isPageTest)},
      {name: 'node', chosen: ofNode.filter((file) => !isPageTest(file))},
    ]
      .filter(({chosen}) => chosen.length > 0)
      .map(({name, chosen}) => ({
        name,
        after: ['build', 'manifest'],
        run: () => nodeTests(chosen, environment),
      })),
    ...engines.map((engine) => ({
      name: engine,
      after: ['build', 'manifest'],
      run: () => browserTests(engine, files),
    })),
    {name: 'storybook', after: ['manifest'], run: () => check(['npm', 'run', '--silent', 'build:storybook'])},
    ...(engines.includes('chromium') ? [{name: 'stories', after: ['storybook'], run: storyTests}] : []),
  ];
}
