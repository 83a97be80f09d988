import { metricsOf } from '../../../src/partner-graph/graph/metrics';
import { seededRandom } from '../../../src/partner-graph/graph/random';
import { sampledBetweenness } from '../../../src/partner-graph/graph/sampled-betweenness';
import { shortestPaths } from '../../../src/partner-graph/graph/shortest-paths';
import { adjacencyOf, degreeOf } from '../../../src/partner-graph/graph/adjacency';
import { Random } from '../../support/random';
import { randomGraph, type RandomGraph } from '../random-graph';

function orderOf({ adjacency, size }: Pick<RandomGraph, 'adjacency' | 'size'>): Uint32Array {
  const nodes = Array.from({ length: size }, (_, node) => node);
  return Uint32Array.from(nodes.filter((node) => degreeOf(adjacency, node) > 0));
}

/** By the definition: of every two others, which share of their shortest paths leads through the node. */
function bruteForce({ adjacency }: RandomGraph, order: Uint32Array, node: number): number {
  let sum = 0;
  for (const from of order) {
    for (const to of order) {
      if (from >= to || from === node || to === node) continue;
      const paths = shortestPaths(adjacency, from, to, 100_000);
      if (paths.length > 0) sum += paths.filter((path) => path.includes(node)).length / paths.length;
    }
  }
  const others = order.length - 1;
  return others < 2 ? 0 : sum / ((others * (others - 1)) / 2);
}

/** Newman and Girvan: what joins inside, over what chance would join. */
function modularityOf({ graph }: RandomGraph, communities: Int32Array): number {
  const m = graph.size;
  let sum = 0;
  for (const one of graph.nodes().map(Number)) {
    for (const other of graph.nodes().map(Number)) {
      if (communities[one] !== communities[other] || communities[one] === -1) continue;
      const joined = one !== other && graph.hasEdge(one, other) ? 1 : 0;
      sum += joined - (graph.degree(one) * graph.degree(other)) / (2 * m);
    }
  }
  return sum / (2 * m);
}

const seeds = Array.from({ length: 25 }, (_, seed) => seed + 1);

test.each(seeds)('betweenness is what its definition says (seed %i)', (seed) => {
  const random = new Random(seed);
  const world = randomGraph(random, random.integer(3, 16), random.integer(2, 30));
  const order = orderOf(world);
  const { betweenness, sampled } = metricsOf(world.adjacency, order);
  expect(sampled).toBeNull();
  for (const node of order) expect(betweenness[node]).toBeCloseTo(bruteForce(world, order, node), 10);
});

test.each(seeds)(
  'communities have the modularity that is stated, and are the same again (seed %i)',
  (seed) => {
    const random = new Random(seed);
    const world = randomGraph(random, 40, 60);
    const order = orderOf(world);
    const { communities, modularity, communityCount } = metricsOf(world.adjacency, order);
    expect(modularity).toBeCloseTo(modularityOf(world, communities), 10);
    const sizes = Array.from(
      { length: communityCount },
      (_, at) => communities.filter((one) => one === at).length,
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(metricsOf(world.adjacency, order).communities).toEqual(communities);
  },
);

test('finds two cliques that a bridge joins', () => {
  const cliques = [0, 5].flatMap((first) =>
    [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].map((b) => [first + a, first + b] as const)),
  );
  const pairs = [...cliques, [4, 5] as const];
  const adjacency = adjacencyOf(
    10,
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
  const { communities } = metricsOf(adjacency, orderOf({ adjacency, size: 10 }));
  expect([...communities]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
});

/** Mean and standard error over draws. */
function estimated(draws: readonly number[]): { mean: number; error: number } {
  const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
  const squares = draws.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (draws.length - 1) / draws.length) };
}

test('of a large graph betweenness is sampled, and says so', () => {
  const world = randomGraph(new Random(7), 600, 1_800);
  const order = orderOf(world);
  expect(metricsOf(world.adjacency, order).sampled).toBeNull();
  const estimate = metricsOf(world.adjacency, order, 1_000);
  expect(estimate.sampled).toBe(128);
  expect(metricsOf(world.adjacency, order, 1_000).betweenness).toEqual(estimate.betweenness);
});

test('the sampled betweenness has the exact one as its mean, and is it where all nodes are drawn', () => {
  const world = randomGraph(new Random(7), 300, 900);
  const order = orderOf(world);
  const { graph } = world;
  for (const node of graph.nodes()) if (graph.degree(node) === 0) graph.dropNode(node);
  const { betweenness: exact } = metricsOf(world.adjacency, order);
  const all = sampledBetweenness(graph, order.length, seededRandom(1));
  for (const node of order) expect(all[node]).toBeCloseTo(exact[node]!, 10);
  const draws = Array.from({ length: 40 }, (_, at) =>
    sampledBetweenness(graph, 64, seededRandom(1_000 + at)),
  );
  // Twenty means of forty draws: all within five standard errors but once in four thousand choices of seeds (Student's t, 39 degrees of freedom).
  for (const node of [...order].sort((a, b) => exact[b]! - exact[a]!).slice(0, 20)) {
    const { mean, error } = estimated(draws.map((draw) => draw[node]!));
    expect(Math.abs(mean - exact[node]!)).toBeLessThan(5 * error);
    // And the errors are small enough to catch a wrong scale.
    expect(error).toBeLessThan(exact[node]! / 10);
  }
});
