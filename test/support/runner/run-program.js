/** Runs a program to its end with its output kept; nothing it started is left behind. */
import {spawn} from 'node:child_process';
import {readyEnvironment} from '../../../.ci/ready.js';

const longestMs = 12 * 60_000;
const running = new Set();

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) endGroup(child, 'SIGTERM');
    process.exit(130);
  });
}

/** Answers with `{code, output}`; a program that runs longer than twelve minutes is ended and has code 124. */
export function runProgram(program, args, environment = {}) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: {...readyEnvironment(), FORCE_COLOR: '0', NO_COLOR: '1', ...environment},
  });
  running.add(child);
  let output = '';
  const keep = (text) => (output += text);
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return new Promise((resolve) => {
    const limit = setTimeout(() => {
      output += `\nEnded after ${longestMs / 60_000} minutes.`;
      endGroup(child, 'SIGKILL');
    }, longestMs);
    const finish = (code) => {
      clearTimeout(limit);
      running.delete(child);
      endGroup(child, 'SIGTERM');
      resolve({code, output});
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 124));
  });
}
