import {posix} from 'node:path';
import type {Rolldown} from 'vite';

/** The files that a page loads for a chunk, itself last. */
export function filesOf(
  chunk: string,
  bundle: Rolldown.OutputBundle,
  seen = new Set<string>(),
): readonly string[] {
  const file = bundle[chunk];
  if (seen.has(chunk) || file?.type !== 'chunk') return [...seen];
  for (const needed of file.imports) filesOf(needed, bundle, seen);
  return [...seen.add(chunk)];
}

/** How a module of the bundle names another. */
export function relativeTo(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
