import { Applications } from '../../../bench/market/expected-matches';
import { jobMarket, type JobMarket } from '../../../bench/market/job-market';
import { bestResponses, fair, naive, reciprocal } from '../../../bench/market/lists';

/** Every outcome of every application, with its probability: what the authors draw at random. */
function enumerated(market: JobMarket, lists: readonly Int32Array[]): number {
  const { candidates, employers, candidateLikes, employerLikes } = market;
  let sum = 0;
  for (let employer = 0; employer < employers; employer++) {
    const applies = lists.map(
      (list, candidate) => candidateLikes[candidate * employers + employer]! / (list.indexOf(employer) + 1),
    );
    const likes = (candidate: number) => employerLikes[candidate * employers + employer]!;
    for (let outcome = 0; outcome < 1 << candidates; outcome++) {
      const there = applies.flatMap((_, candidate) => ((outcome >> candidate) & 1 ? [candidate] : []));
      const probability = applies.reduce(
        (product, chance, candidate) => product * ((outcome >> candidate) & 1 ? chance : 1 - chance),
        1,
      );
      there.sort((one, other) => likes(other) - likes(one));
      there.forEach((candidate, place) => (sum += (probability * likes(candidate)) / (place + 1)));
    }
  }
  return sum;
}

describe('the synthetic market', () => {
  const markets = [0, 0.5, 0.75].map((lambda, seed) => jobMarket(seed, lambda, 7, 4));

  test('expected matches are those of all outcomes', () => {
    for (const market of markets) {
      for (const lists of [naive(market), reciprocal(market), fair(market)]) {
        const found = new Applications(market, lists).expectedMatches();
        expect(found).toBeCloseTo(enumerated(market, lists), 10);
      }
    }
  });

  test('a best response never yields fewer', () => {
    for (const market of markets) {
      let before = new Applications(market, naive(market)).expectedMatches();
      for (const rounds of [1, 2, 3]) {
        const after = new Applications(
          market,
          bestResponses(market, naive(market), rounds),
        ).expectedMatches();
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        before = after;
      }
    }
  });

  test('lists hold every employer once', () => {
    for (const market of markets) {
      for (const lists of [
        naive(market),
        reciprocal(market),
        fair(market),
        bestResponses(market, fair(market)),
      ]) {
        for (const list of lists) expect([...list].sort()).toEqual([0, 1, 2, 3]);
      }
    }
  });
});
