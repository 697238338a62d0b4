const ITEMS_A_SLICE = 4096;

/**
 * Numbers of `items` by rank (0 to a billion, rounded), the smallest first; equals keep their order. The caller takes a
 * breath at every `yield`.
 */
export function* orderByRank<T>(
  items: readonly T[],
  rank: (item: T) => number,
): Generator<void, Uint32Array> {
  const count = items.length;
  // Rank and place in one number each: to sort these takes no function, and so a tenth of the time.
  const keys = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    if (place % ITEMS_A_SLICE === 0) yield;
    keys[place] = Math.round(rank(items[place]!)) * count + place;
  }
  yield;
  keys.sort();
  yield;
  return Uint32Array.from(keys.map((key) => key % count));
}
