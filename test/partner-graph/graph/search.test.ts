import { bidirectional } from 'graphology-shortest-path/unweighted';
import { neighbourhood } from '../../../src/partner-graph/graph/neighbourhood';
import { shortestPaths } from '../../../src/partner-graph/graph/shortest-paths';
import { Random } from '../../support/random';
import { randomGraph, type RandomGraph } from '../random-graph';

const seeds = Array.from({ length: 80 }, (_, seed) => seed + 1);

/** Steps to every node, by going on as long as there is anything new. */
function distancesFrom({ graph }: RandomGraph, start: number): Map<number, number> {
  const found = new Map([[start, 0]]);
  for (const [node, distance] of found) {
    for (const next of graph.neighbors(node).map(Number)) if (!found.has(next)) found.set(next, distance + 1);
  }
  return found;
}

/** Every shortest path, by trying all ways of that length. */
function allPaths(random: RandomGraph, from: number, to: number): number[][] {
  const rest = distancesFrom(random, to);
  const walk = (path: number[]): number[][] => {
    const last = path.at(-1)!;
    if (last === to) return [path];
    const next = random.graph
      .neighbors(last)
      .map(Number)
      .sort((a, b) => a - b);
    return next.filter((one) => rest.get(one) === rest.get(last)! - 1).flatMap((one) => walk([...path, one]));
  };
  return rest.has(from) ? walk([from]) : [];
}

test.each(seeds)('finds the nodes at each distance (seed %i)', (seed) => {
  const random = new Random(seed);
  const world = randomGraph(random, random.integer(1, 40), random.integer(0, 80));
  const start = random.integer(0, world.size - 1);
  const expected = distancesFrom(world, start);
  for (const depth of [1, 2, 3, 4]) {
    const { nodes, reached } = neighbourhood(world.adjacency, start, depth);
    const within = [...expected].filter(([, distance]) => distance <= depth);
    expect(nodes.toSorted((a, b) => a - b)).toEqual(within.map(([node]) => node).sort((a, b) => a - b));
    expect(nodes.map((node) => expected.get(node))).toEqual(
      reached.flatMap((count, distance) => new Array<number>(count).fill(distance)),
    );
  }
});

test.each(seeds)('finds every shortest path, in order, and as many as are asked for (seed %i)', (seed) => {
  const random = new Random(seed + 500);
  const world = randomGraph(random, random.integer(2, 30), random.integer(0, 60));
  for (let from = 0; from < world.size; from++) {
    const to = random.integer(0, world.size - 1);
    if (from === to) continue;
    const expected = allPaths(world, from, to);
    expect(shortestPaths(world.adjacency, from, to, 1_000)).toEqual(expected);
    expect(shortestPaths(world.adjacency, from, to, 2)).toEqual(expected.slice(0, 2));
    const library = bidirectional(world.graph, from, to);
    expect(library?.length ?? 0).toBe(expected[0]?.length ?? 0);
  }
});
