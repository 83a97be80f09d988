import type { TieGroups } from './tie-groups';

export const measureNames = ['mrr', 'hit5', 'hit10', 'recall10'] as const;

export type MeasureName = (typeof measureNames)[number];

/** Each from 0 to 1. */
export type Measures = Readonly<Record<MeasureName, number>>;

/** How well a ranking finds what was wanted; all wanted ones stand in it. */
export function measure(ranking: TieGroups, wanted: ReadonlySet<string>): Measures {
  const groups = ranking.map((group) => ({
    size: group.length,
    wanted: group.filter((candidate) => wanted.has(candidate)).length,
  }));
  return {
    mrr: reciprocalRank(groups),
    hit5: hitWithin(5, groups),
    hit10: hitWithin(10, groups),
    recall10: foundWithin(10, groups) / wanted.size,
  };
}

interface Group {
  readonly size: number;
  readonly wanted: number;
}

/** Mean of 1 / rank of the first wanted one. */
function reciprocalRank(groups: readonly Group[]): number {
  let before = 0;
  for (const { size, wanted } of groups) {
    if (wanted > 0) {
      let mean = 0;
      for (let place = 1; place <= size - wanted + 1; place++) {
        const firstHere = noneWithin(place - 1, size, wanted) - noneWithin(place, size, wanted);
        mean += firstHere / (before + place);
      }
      return mean;
    }
    before += size;
  }
  return 0;
}

function hitWithin(places: number, groups: readonly Group[]): number {
  let left = places;
  for (const { size, wanted } of groups) {
    if (left <= 0) return 0;
    if (wanted > 0) return 1 - noneWithin(Math.min(left, size), size, wanted);
    left -= size;
  }
  return 0;
}

/** How many wanted ones stand within the places, on average. */
function foundWithin(places: number, groups: readonly Group[]): number {
  let left = places;
  let found = 0;
  for (const { size, wanted } of groups) {
    found += (wanted * Math.min(Math.max(left, 0), size)) / size;
    left -= size;
  }
  return found;
}

/** That none of the wanted ones is among the first `places` of a group in chance order. */
function noneWithin(places: number, size: number, wanted: number): number {
  let chance = 1;
  for (let at = 0; at < wanted; at++) chance *= Math.max(0, size - places - at) / (size - at);
  return chance;
}
