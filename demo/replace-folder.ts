import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Lets `write` fill a new folder and puts it in the place of `to`, at once and whole, so that several processes may
 * do so side by side.
 */
export async function replaceFolder(to: string, write: (fresh: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(to), {recursive: true});
  const fresh = await mkdtemp(`${to}-`);
  const old = `${fresh}-old`;
  try {
    await write(fresh);
    await rename(to, old).catch(unless('ENOENT'));
    // Another process has put the same there in between.
    await rename(fresh, to).catch(unless('ENOTEMPTY', 'EEXIST', 'EPERM'));
  } finally {
    for (const folder of [fresh, old]) await rm(folder, {recursive: true, force: true});
  }
}

function unless(...codes: readonly string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
