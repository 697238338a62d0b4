import {join} from 'node:path';
import type {Rolldown} from 'vite';

/** The modules that an element imports, with those that it imports late or without. */
function modulesOf(
  element: string,
  context: Rolldown.ChunkingContext,
  withLate = false,
): ReadonlySet<string> {
  const ids = new Set([join(import.meta.dirname, `../../src/define/${element}.ts`)]);
  for (const id of ids) {
    const {importedIds = [], dynamicallyImportedIds = []} = context.getModuleInfo(id) ?? {};
    for (const next of [...importedIds, ...(withLate ? dynamicallyImportedIds : [])]) ids.add(next);
  }
  return ids;
}

/**
 * One file, called `name`, for what each of the elements `atOnce` imports and, late or not, any of `others`; also for
 * what the pattern fits. It makes fewer requests, and better compression. What fits several is in the first.
 */
export const shared = (
  name: string,
  {atOnce, others = atOnce, also}: {atOnce: readonly string[]; others?: readonly string[]; also?: RegExp},
): Rolldown.CodeSplittingGroup => ({
  name: (id, context) =>
    also?.test(id) ||
    (atOnce.every((element) => modulesOf(element, context).has(id)) &&
      others.some((element) => modulesOf(element, context, true).has(id)))
      ? name
      : undefined,
});
