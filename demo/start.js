/**
 * `npm start`: the reference API and the demo portal on one port (`PORT`, default 8080), on a fresh clone too.
 * Installs and builds what is missing, then runs the server with the pinned Node until it is interrupted.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {makeReady, readyEnvironment} from '../.ci/ready.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'dist', 'motcua.js');

function newestChange(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isBuilt() {
  if (!existsSync(built)) return false;
  const sources = ['src', '.ci/build', 'vite.config.ts', 'package-lock.json'].map((name) =>
    newestChange(join(root, name)),
  );
  return statSync(built).mtimeMs >= Math.max(...sources);
}

function build() {
  console.log('Building the widgets · Đang dựng các tiện ích');
  const options = {cwd: root, env: readyEnvironment(), encoding: 'utf8', shell: process.platform === 'win32'};
  const outcome = spawnSync('npm', ['run', '--silent', 'build:widgets'], options);
  if (outcome.status === 0) return;
  console.error(`${outcome.stdout ?? ''}${outcome.stderr ?? ''}`);
  console.error('The build failed: see above. · Không dựng được: xem lỗi ở trên.');
  process.exit(1);
}

const node = makeReady();
if (!isBuilt()) build();

const server = spawn(node, [join(root, 'demo', 'api', 'main.ts')], {
  cwd: root,
  stdio: 'inherit',
  env: readyEnvironment(),
});

/** How long the server may take to close its database before it is ended. */
const graceMs = 8000;

function stop() {
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), graceMs).unref();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

// A signal to npm ends the shell between npm and us, and never arrives here.
const startedBy = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === startedBy) return;
  clearInterval(watch);
  stop();
}, 500).unref();
process.once('exit', () => server.kill('SIGKILL'));
server.once('error', (error) => {
  console.error(`The server did not start · Máy chủ không khởi động được: ${error.message}`);
  process.exit(1);
});
server.once('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
