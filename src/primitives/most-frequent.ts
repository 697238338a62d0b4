/** The item that stands most often in a list; among equals the `preferred` one, then the first. None in an empty list. */
export function mostFrequent<T>(items: readonly T[], preferred: T): T;
export function mostFrequent<T>(items: readonly T[]): T | undefined;
export function mostFrequent<T>(items: readonly T[], preferred?: T): T | undefined {
  const counts = new Map<T | undefined, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best = preferred;
  for (const [item, count] of counts) if (count > (counts.get(best) ?? 0)) best = item;
  return best;
}
