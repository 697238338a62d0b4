/** A list that is always complete, in the shape of a page. */
export function listDocument<T>(items: readonly T[]): {readonly items: readonly T[]; readonly total: number} {
  return {items, total: items.length};
}
