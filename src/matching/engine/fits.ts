import type { Capability } from './member';
import { similarity } from './similarity';

/** A need and the give that answers it best; the first of equals, none where nothing is alike. */
export interface Fit {
  readonly need: Capability;
  readonly give: Capability | null;
  readonly similarity: number;
}

export function fit(need: Capability, gives: readonly Capability[]): Fit {
  let best: Capability | null = null;
  let bestSimilarity = 0;
  for (const give of gives) {
    const found = similarity(need, give);
    if (found > bestSimilarity) {
      best = give;
      bestSimilarity = found;
    }
  }
  return { need, give: best, similarity: bestSimilarity };
}

const IMPORTANCE = { MUST: 3, SHOULD: 2, COULD: 1 } as const;

/** A need without a stated importance weighs as the least one does. */
export function importanceOf(need: Capability): number {
  return IMPORTANCE[need.importance ?? 'COULD'];
}

/** Mean of a value of each item, weighted by the importance of its need, rounded down; null of nothing. */
export function meanByImportance<T>(
  items: readonly T[],
  needOf: (item: T) => Capability,
  valueOf: (item: T) => number,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const item of items) {
    const weight = importanceOf(needOf(item));
    sum += weight * valueOf(item);
    weights += weight;
  }
  return weights === 0 ? null : Math.floor(sum / weights);
}
