import {join} from 'node:path';
import type {Rolldown} from 'vite';

/** The modules that an element imports at once, by their ids; `withLate`, also those that it imports late. */
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
 * A chunk called `name` for every module that all elements of `atOnce` import at once and any of `others` imports, at once
 * or late; also for modules whose path fits `also`. Fewer files make fewer requests and compress better. A module that
 * fits several chunks goes into the first.
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
