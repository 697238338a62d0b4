/**
 * `npm test`: every check and test, on a fresh clone too. Installs what is missing, then hands over to the pinned Node.
 * The last line on stdout is `N passed, N failed`; the line before counts what could not run here, if anything.
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {makeReady, readyEnvironment} from '../.ci/ready.js';

const suite = fileURLToPath(new URL('support/runner/suite.js', import.meta.url));
const {status} = spawnSync(makeReady(), [suite, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: readyEnvironment(),
});
process.exitCode = status ?? 1;
