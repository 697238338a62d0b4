import {join} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {countReporter} from './test/support/runner/count-reporter.js';
import {chromiumCommands} from './test/support/runner/chromium-commands.js';
import {launchersFor} from './test/support/runner/launchers.js';

const engines = (process.env.MOTCUA_ENGINES ?? 'chromium').split(',').map((name) => name.trim());

const report = process.env.MOTCUA_REPORT;

export default {
  rootDir: import.meta.dirname,
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: {exportConditions: ['browser', 'production'], browser: true},
  browsers: await launchersFor(engines),
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 180_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {ui: 'bdd', timeout: 30_000}},
  reporters: report
    ? [defaultReporter({reportTestProgress: false}), countReporter(report)]
    : [defaultReporter()],
  plugins: [
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: join(import.meta.dirname, 'tsconfig.json')}),
    chromiumCommands(),
  ],
};
