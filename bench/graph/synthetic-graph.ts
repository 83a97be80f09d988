import { seededRandom } from '../../src/partner-graph/graph/random';

export interface SyntheticGraph {
  readonly size: number;
  readonly one: Uint32Array;
  readonly other: Uint32Array;
}

/** Pairs of a network as cooperation has it: half of the ends go by chance to whoever has many already. The same for the same seed. */
export function syntheticGraph(size: number, pairs: number, seed = 7): SyntheticGraph {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = new Uint32Array(pairs);
  const other = new Uint32Array(pairs);
  for (let at = 0; at < pairs; at++) {
    one[at] = below(size);
    const met = below(2 * Math.max(1, at));
    other[at] = random() < 0.5 || at === 0 ? below(size) : met % 2 === 0 ? one[met >> 1]! : other[met >> 1]!;
  }
  return { size, one, other };
}
