/**
 * Makes a clone ready to run: checks the Node that was used, installs the dependencies of the lock file when they are
 * missing or different, and answers with the path of the Node pinned in package.json. No dependency of its own.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const binFolder = join(root, 'node_modules', '.bin');
const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The oldest Node that can start the scripts: major and minor. */
const oldest = [20, 19];

function isTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

/** Whether node_modules holds what the lock file asks for; packages of other platforms may be absent. */
export function isInstalled(folder = root) {
  const installedFile = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true;
    const present = installed[path];
    return present ? present.version === wanted.version : wanted.optional === true;
  });
}

function installDependencies() {
  console.log('Installing the dependencies (npm ci) · Đang cài các gói phụ thuộc (npm ci)');
  const npmScript = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  // A silent outer npm must not hide why the installation fails.
  const env = {...process.env, npm_config_loglevel: 'error'};
  const options = {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env};
  const outcome = npmScript?.endsWith('.js')
    ? spawnSync(process.execPath, [npmScript, ...args], options)
    : spawnSync('npm', args, {...options, shell: process.platform === 'win32'});
  if (outcome.status === 0) return;
  console.error('npm ci failed: see above. · npm ci không chạy được: xem lỗi ở trên.');
  process.exit(1);
}

/**
 * Path of the pinned Node, after installing what is missing. Ends the process with a plain message when Node is too
 * old or the installation fails.
 */
export function makeReady() {
  if (isTooOld(process.versions.node)) {
    const wanted = oldest.join('.');
    console.error(
      `Node ${process.versions.node} is too old: install Node ${wanted} or newer (https://nodejs.org).`,
    );
    console.error(
      `Node ${process.versions.node} quá cũ: hãy cài Node ${wanted} trở lên (https://nodejs.org).`,
    );
    process.exit(1);
  }
  if (!isInstalled()) installDependencies();
  if (!existsSync(pinnedNode)) {
    console.error('The pinned Node is missing: run "npm ci" without --ignore-scripts.');
    console.error('Thiếu bản Node đi kèm: hãy chạy "npm ci" và không dùng --ignore-scripts.');
    process.exit(1);
  }
  return pinnedNode;
}

/** The environment for a child process: the programs of node_modules come first on the path. */
export function readyEnvironment() {
  return {...process.env, PATH: `${binFolder}${delimiter}${process.env.PATH ?? ''}`};
}
