import {
  equilibrium,
  expectedMatches,
  type Equilibrium,
} from '../../../src/matching/engine/fair/equilibrium';
import { crowdingPrices } from '../../../src/matching/engine/fair/crowding';
import type { Edge } from '../../../src/matching/engine/fair/market-graph';
import { Random } from '../../support/random';
import { graphOf, randomMarket } from './markets';

const exact = { temperature: 1_000, tolerance: 1e-13, mostSweeps: 100_000 };

function solve(size: number, edges: readonly Edge[], capacities: Float64Array, options = {}): Equilibrium {
  return equilibrium(graphOf(size, edges), capacities, { ...exact, ...options });
}

describe('matching with transferable utility', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => seed + 1);

  test.each(seeds)('what stays alone and what matches make up each capacity (market %i)', (seed) => {
    const { size, edges, capacities } = randomMarket(seed);
    const graph = graphOf(size, edges);
    const { alone } = solve(size, edges, capacities);
    const matches = expectedMatches(graph, alone, exact.temperature);
    for (let member = 0; member < size; member++) {
      const matched = matches
        .subarray(graph.starts[member], graph.starts[member + 1])
        .reduce((sum, mass) => sum + mass, 0);
      expect(alone[member]! ** 2 + matched).toBeCloseTo(capacities[member]!, 9);
    }
  });

  test.each(seeds)('no other masses are better: the maximum of the social gain (market %i)', (seed) => {
    const { size, edges, capacities } = randomMarket(seed, 6, 0.7);
    const { alone } = solve(size, edges, capacities);
    const masses = edges.map(({ one, other, utility }) => {
      return Math.exp(utility / exact.temperature) * alone[one]! * alone[other]!;
    });
    const gain = (tried: readonly number[]) => socialGain(size, edges, capacities, tried);
    const best = gain(masses);
    const random = new Random(seed);
    for (let trial = 0; trial < 200; trial++) {
      const other = masses.map((mass) => mass * (0.9 + 0.2 * random.next()));
      expect(gain(other)).toBeLessThanOrEqual(best + 1e-9);
    }
  });

  test('equal members of two sides: x^2 (1 + m K) = 1', () => {
    const edges = [0, 1, 2].flatMap((one) => [3, 4, 5].map((other) => ({ one, other, utility: 2_000 })));
    const { alone } = solve(6, edges, new Float64Array(6).fill(1));
    for (const mass of alone) expect(mass).toBeCloseTo(1 / Math.sqrt(1 + 3 * Math.exp(2)), 12);
  });

  test('one pair: the closed form', () => {
    const { alone } = solve(2, [{ one: 0, other: 1, utility: 3_000 }], Float64Array.from([1, 4]));
    const kernel = Math.exp(3);
    const matched = kernel * alone[0]! * alone[1]!;
    expect(matched).toBeCloseTo(1 - alone[0]! ** 2, 12);
    expect(matched).toBeCloseTo(4 - alone[1]! ** 2, 12);
  });

  test('who fits nobody stays alone with all it has', () => {
    const { alone } = solve(3, [{ one: 0, other: 1, utility: 1 }], Float64Array.from([1, 1, 4]));
    expect(alone[2]).toBe(2);
  });

  test.each(seeds)('numbering the members otherwise changes nothing (market %i)', (seed) => {
    const { size, edges, capacities } = randomMarket(seed);
    const random = new Random(seed);
    const place = Array.from({ length: size }, (_, at) => ({ at, key: random.next() }))
      .sort((one, other) => one.key - other.key)
      .map(({ at }) => at);
    const moved = edges.map(({ one, other, utility }) => ({
      one: place[one]!,
      other: place[other]!,
      utility,
    }));
    const movedCapacities = new Float64Array(size);
    place.forEach((to, from) => (movedCapacities[to] = capacities[from]!));
    const { alone } = solve(size, edges, capacities);
    const other = solve(size, moved.reverse(), movedCapacities);
    place.forEach((to, from) => expect(other.alone[to]).toBeCloseTo(alone[from]!, 9));
  });

  test('an edge that counts twice is two edges', () => {
    const { size, edges, capacities } = randomMarket(3);
    const once = solve(size, edges, capacities, { multiplicity: 2 });
    const twice = solve(size, [...edges, ...edges], capacities);
    once.alone.forEach((mass, at) => expect(mass).toBeCloseTo(twice.alone[at]!, 9));
  });

  test('the same market gives the same bits', () => {
    const { size, edges, capacities } = randomMarket(7);
    expect(solve(size, edges, capacities).alone).toEqual(solve(size, edges, capacities).alone);
  });
});

describe('crowding prices', () => {
  const pricesOf = (size: number, edges: readonly Edge[]) =>
    crowdingPrices(graphOf(size, edges), new Float64Array(size).fill(1));

  test('whom more look for costs more', () => {
    // Three requests fit offer 3, one of them fits offer 4 as well.
    const edges = [0, 1, 2].map((one) => ({ one, other: 3, utility: 6_000 }));
    const prices = pricesOf(5, [...edges, { one: 0, other: 4, utility: 6_000 }]);
    expect(prices[3]).toBeGreaterThan(prices[4]!);
    expect(prices[4]).toBeGreaterThan(0);
  });

  test('equals cost the same, and who fits nobody costs nothing', () => {
    const edges = [0, 1].flatMap((one) => [2, 3].map((other) => ({ one, other, utility: 5_000 })));
    const [one, two, three, four, alone] = pricesOf(5, edges);
    expect([two, three, four]).toEqual([one, one, one]);
    expect(Math.abs(alone!)).toBe(0);
  });
});

/**
 * What Choo and Siow's equilibrium maximises, over all masses that keep the capacities: the utilities, and the entropy of tastes.
 * Written down apart from the code, as -2 (mu ln mu - mu) for pairs of two members and -(a ln a - a) for who stays alone, in the unit of
 * the temperature.
 */
function socialGain(
  size: number,
  edges: readonly Edge[],
  capacities: Float64Array,
  masses: readonly number[],
): number {
  const entropy = (mass: number) => (mass === 0 ? 0 : mass - mass * Math.log(mass));
  const left = Array.from(capacities);
  let gain = 0;
  edges.forEach(({ one, other, utility }, at) => {
    gain += (2 * utility * masses[at]!) / exact.temperature + 2 * entropy(masses[at]!);
    left[one]! -= masses[at]!;
    left[other]! -= masses[at]!;
  });
  if (left.some((mass) => mass < 0)) return -Infinity;
  return gain + left.slice(0, size).reduce((sum, mass) => sum + entropy(mass), 0);
}
