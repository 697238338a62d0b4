/** The chance that one of the group scores higher than one of the others: the area under the ROC curve. */
function area(group: readonly number[], others: readonly number[]): number {
  let wins = 0;
  for (const a of group) for (const b of others) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (group.length * others.length);
}

/** How well one number tells two groups apart, whichever way it points: 0.5 when it tells nothing. */
export function auc(group: readonly number[], others: readonly number[]): number {
  const forward = area(group, others);
  return Math.max(forward, 1 - forward);
}

/**
 * The area under the curve of a classifier that learns from the first half of both groups which of their
 * mean feature vectors (each feature scaled by its spread) a probe is nearer to, judged on the other half.
 */
export function nearestMeanAuc(group: readonly number[][], others: readonly number[][]): number {
  const half = (rows: readonly number[][], side: 0 | 1) => rows.filter((_, place) => place % 2 === side);
  const learnt = [...half(group, 0), ...half(others, 0)];
  const width = learnt[0]?.length ?? 0;
  const mean = (rows: readonly number[][], feature: number) =>
    rows.reduce((sum, row) => sum + (row[feature] ?? 0), 0) / rows.length;
  const features = Array.from({length: width}, (_, feature) => {
    const centre = mean(learnt, feature);
    const spread =
      Math.sqrt(
        mean(
          learnt.map((row) => [((row[feature] ?? 0) - centre) ** 2]),
          0,
        ),
      ) || 1;
    return {spread, own: mean(half(group, 0), feature), other: mean(half(others, 0), feature)};
  });
  const score = (row: readonly number[]) =>
    features.reduce((sum, {spread, own, other}, feature) => {
      const value = row[feature] ?? 0;
      return sum + ((value - other) / spread) ** 2 - ((value - own) / spread) ** 2;
    }, 0);
  return area(half(group, 1).map(score), half(others, 1).map(score));
}
