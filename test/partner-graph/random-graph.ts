import { UndirectedGraph } from 'graphology';
import { adjacencyOf, type Adjacency } from '../../src/partner-graph/graph/adjacency';
import type { Random } from '../support/random';

export interface RandomGraph {
  readonly size: number;
  readonly pairs: readonly (readonly [number, number])[];
  readonly adjacency: Adjacency;
  /** The same for the library. */
  readonly graph: UndirectedGraph;
}

/** With pairs that come twice, turned round, and loops, as records have them. */
export function randomGraph(random: Random, size: number, count: number): RandomGraph {
  const pairs = Array.from(
    { length: count },
    () => [random.integer(0, size - 1), random.integer(0, size - 1)] as const,
  );
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node++) graph.addNode(node);
  for (const [one, other] of pairs) if (one !== other) graph.mergeEdge(one, other);
  const adjacency = adjacencyOf(
    size,
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
  return { size, pairs, adjacency, graph };
}
