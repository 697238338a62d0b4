import {equal, match, ok} from 'node:assert/strict';
import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('../../demo/start.js', import.meta.url));
const canListProcesses = existsSync('/proc/self/stat');

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The process and all that it has started, directly or not. */
function family(pid: number): number[] {
  if (!canListProcesses) return [pid];
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
  return [pid, ...children.flatMap(family)];
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Resolves with everything printed until a line matches; rejects when the process ends first. */
function printed(child: ChildProcess, line: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += String(chunk);
      if (line.test(text)) resolve(text);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
}

async function start(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script], {env: {...process.env, PORT: String(port)}});
  await printed(child, new RegExp(`http://localhost:${port}/`));
  return child;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`npm start serves the portal and leaves nothing behind after ${signal}`, async (context) => {
    const port = await freePort();
    const child = await start(port);
    const processes = family(child.pid as number);
    context.after(() => processes.filter(isAlive).forEach((pid) => process.kill(pid, 'SIGKILL')));

    const home = await fetch(`http://127.0.0.1:${port}/`);
    equal(home.status, 200);
    match(home.headers.get('content-type') ?? '', /text\/html/);
    if (canListProcesses) ok(processes.length > 1, 'the server is a child of the start script');

    const exit = ended(child);
    child.kill(signal);
    equal(await exit, 0);
    equal(processes.filter(isAlive).length, 0);
    equal(await fetch(`http://127.0.0.1:${port}/`).catch(() => 'closed'), 'closed');
  });
}

test('npm start stops serving when npm alone is ended', async (context) => {
  const port = await freePort();
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const child = spawn('npm', ['start'], {cwd, env: {...process.env, PORT: String(port)}});
  let processes: number[] = [];
  context.after(() => processes.filter(isAlive).forEach((pid) => process.kill(pid, 'SIGKILL')));
  await printed(child, new RegExp(`http://localhost:${port}/`));
  processes = family(child.pid as number);

  const exit = ended(child);
  child.kill('SIGTERM');
  await exit;
  const isServed = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  for (let tries = 0; tries < 100 && (await isServed()); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  equal(await isServed(), false);
});

test('npm start says in Vietnamese and English that the port is taken', async (context) => {
  const other = createServer().listen(0, '127.0.0.1');
  context.after(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const {port} = other.address() as AddressInfo;
  const child = spawn(process.execPath, [script], {env: {...process.env, PORT: String(port)}});
  const exit = ended(child);
  const text = await printed(child, /is taken/);
  match(text, /đang được dùng/);
  equal(await exit, 1);
});
