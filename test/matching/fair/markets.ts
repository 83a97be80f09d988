import { marketGraph, type Edge, type MarketGraph } from '../../../src/matching/engine/fair/market-graph';
import { Random } from '../../support/random';

export interface RandomMarket {
  readonly size: number;
  readonly edges: readonly Edge[];
  readonly capacities: Float64Array;
}

/** Any graph: two-sided or not, some members with nobody, capacities from 1 to 4, utilities from 0 to 10000. */
export function randomMarket(seed: number, size = 12, density = 0.5): RandomMarket {
  const random = new Random(seed);
  const edges: Edge[] = [];
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      if (random.chance(density)) edges.push({ one, other, utility: random.integer(0, 10_000) });
    }
  }
  return { size, edges, capacities: Float64Array.from({ length: size }, () => random.integer(1, 4)) };
}

export function graphOf(size: number, edges: readonly Edge[]): MarketGraph {
  return marketGraph(size, edges);
}
