import {
  adjacencyOf,
  areNeighbours,
  neighboursOf,
  withPairs,
} from '../../../src/partner-graph/graph/adjacency';
import { commonNeighbours } from '../../../src/partner-graph/graph/common-neighbours';
import { components } from '../../../src/partner-graph/graph/components';
import { Random } from '../../support/random';
import { randomGraph } from '../random-graph';

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

test.each(seeds)('holds each neighbour once, ascending, as the library has them (seed %i)', (seed) => {
  const random = new Random(seed);
  const { size, adjacency, graph } = randomGraph(random, random.integer(1, 40), random.integer(0, 120));
  for (let node = 0; node < size; node++) {
    const expected = graph
      .neighbors(node)
      .map(Number)
      .sort((a, b) => a - b);
    expect([...neighboursOf(adjacency, node)]).toEqual(expected);
    for (let other = 0; other < size; other++) {
      expect(areNeighbours(adjacency, node, other)).toBe(graph.hasEdge(node, other));
      const common = expected.filter((one) => graph.hasEdge(one, other));
      expect(commonNeighbours(adjacency, node, other)).toEqual(common);
    }
  }
});

test.each(seeds)(
  'with further pairs and nodes it is what it would have been from the start (seed %i)',
  (seed) => {
    const random = new Random(seed + 1_000);
    const { size, adjacency, pairs } = randomGraph(random, random.integer(1, 30), random.integer(0, 60));
    const larger = size + random.integer(0, 8);
    const more = Array.from({ length: random.integer(0, 12) }, () => [
      random.integer(0, larger - 1),
      random.integer(0, larger - 1),
    ]);
    const all = [...pairs, ...more];
    const whole = adjacencyOf(
      larger,
      all.map(([one]) => one),
      all.map(([, other]) => other),
    );
    const grown = withPairs(
      adjacency,
      larger,
      more.map(([one]) => one!),
      more.map(([, other]) => other!),
    );
    expect(grown).toEqual(whole);
  },
);

test('counts parts, and no node without a neighbour', () => {
  const two = adjacencyOf(7, [0, 1, 4], [1, 2, 5]);
  expect(components(two)).toEqual({ count: 2, largest: 3, nodes: 5 });
  expect(components(adjacencyOf(3, [], []))).toEqual({ count: 0, largest: 0, nodes: 0 });
});
