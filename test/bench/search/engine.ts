/** What every contestant offers to the page. */
export interface Engine {
  /** Makes the rows searchable and gives the longest stretch without a breath, in milliseconds. */
  build(names: readonly string[]): number;
  /** Answers a question with at most ten hits; gives their number. */
  search(text: string): number;
}

declare global {
  var engine: Engine;
}

/** Folding for engines that know no Vietnamese, so that all are asked the same thing. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** Times work that takes no breath. */
export function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
