import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const MAIN = fileURLToPath(new URL('../../../demo/api/main.ts', import.meta.url));

/** The API as an operating-system process of its own. */
export interface ApiProcess {
  readonly child: ChildProcess;
  /** Address without a slash at the end; rejects with all output when the process ends before it is ready. */
  readonly ready: Promise<string>;
  /** Exit code and all output, once it has ended. */
  readonly ended: Promise<{readonly code: number | null; readonly output: string}>;
}

export function startApiProcess(env: Readonly<Record<string, string>> = {}): ApiProcess {
  const {DATABASE_URL: _, ...inherited} = process.env;
  const child = spawn(process.execPath, [MAIN], {env: {...inherited, PORT: '0', ...env}});
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let output = '';
  const ended = new Promise<{code: number | null; output: string}>((resolve) => {
    child.once('close', (code) => {
      process.off('exit', kill);
      resolve({code, output});
    });
  });
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /^motcua: (http:\/\/\S+)\/$/m.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(output)));
  });
  ready.catch(() => {});
  return {child, ready, ended};
}
