/** Sum of numbers; 0 for none. Not by `reduce`, which old page libraries (Prototype.js 1.6) put something else for. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
