/** The recorded sizes, `test/sizes.json`: entry name → built file, what it may weigh at most, what it weighs now. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../source/source-files.ts';

export interface SizeRecord {
  /** Built file, from the root. */
  readonly entry: string;
  /** Bytes (brotli 11) that are a promise; absent when the size is only watched. */
  readonly budget?: number;
  /** Bytes (brotli 11) when the number was last written down, plus room for small changes. */
  readonly atMost: number;
}

export const recordFile = join(root, 'test/sizes.json');

export function readSizes(): Readonly<Record<string, SizeRecord>> {
  if (!existsSync(recordFile)) return {};
  return JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, SizeRecord>;
}
