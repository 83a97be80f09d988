/**
 * A ranking: groups from the best to the last, and equals within a group. Nobody says how equals stand, so a measure is its mean
 * over all their orders.
 */
export type TieGroups = readonly (readonly string[])[];

export function groupByScore(
  candidates: readonly string[],
  scoreOf: (candidate: string) => number,
): TieGroups {
  const groups = new Map<number, string[]>();
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    const group = groups.get(score);
    if (group) group.push(candidate);
    else groups.set(score, [candidate]);
  }
  return [...groups].sort(([one], [other]) => other - one).map(([, group]) => group);
}
