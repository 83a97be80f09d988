import { crowdingPrices, utilityOf } from '../../src/matching/engine/fair/crowding';
import { compareFairly } from '../../src/matching/engine/fair/fair-order';
import { marketGraph, type Edge } from '../../src/matching/engine/fair/market-graph';
import { Applications } from './expected-matches';
import { descending, listsBy, type JobMarket } from './job-market';

/** By what the candidate alone likes. */
export function naive(market: JobMarket): Int32Array[] {
  return listsBy(market, market.candidateLikes);
}

/** By the product of what both like. */
export function reciprocal(market: JobMarket): Int32Array[] {
  return listsBy(
    market,
    market.candidateLikes.map((likes, at) => likes * market.employerLikes[at]!),
  );
}

/** Points of a side of the engine: 10000 of value times 10000 of weight. */
const sidePoints = 100_000_000;

/** By `matches(order: FAIR)`: the engine's prices and its order, each member with one place. */
export function fair({ candidates, employers, candidateLikes, employerLikes }: JobMarket): Int32Array[] {
  const points = candidateLikes.map((likes, at) => Math.floor(sidePoints * (likes + employerLikes[at]!)));
  const edges: Edge[] = Array.from(points, (sum, at) => ({
    one: Math.floor(at / employers),
    other: candidates + (at % employers),
    utility: utilityOf(sum),
  }));
  const members = candidates + employers;
  const graph = marketGraph(members, edges);
  const prices = crowdingPrices(graph, new Float64Array(members).fill(1));
  return Array.from({ length: candidates }, (_, candidate) => {
    const rows = Array.from({ length: employers }, (_, employer) => ({
      employer,
      eligible: true,
      score: 0,
      points: points[candidate * employers + employer]!,
      id: String(employer).padStart(4, '0'),
      price: prices[candidates + employer]!,
    }));
    return Int32Array.from(rows.sort(compareFairly), ({ employer }) => employer);
  });
}

/**
 * From given lists, one candidate's after the other's is replaced by the best there is while the others stay, until that yields nothing:
 * what could be had by who knows how each member reads a list, and what each one likes. FAIR knows neither.
 */
export function bestResponses(market: JobMarket, from: readonly Int32Array[], rounds = 4): Int32Array[] {
  const { candidates, employers, candidateLikes } = market;
  const lists = [...from];
  const applications = new Applications(market, lists);
  for (let round = 0; round < rounds; round++) {
    for (let candidate = 0; candidate < candidates; candidate++) {
      const worth = applications.worthOfApplying(candidate);
      const row = candidate * employers;
      const list = descending(employers, (employer) => candidateLikes[row + employer]! * worth[employer]!);
      lists[candidate] = list;
      applications.setList(candidate, list);
    }
  }
  return lists;
}
