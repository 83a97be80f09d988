import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { FoundEdge } from '../graph/found-graph';

/** They refer to nearly everything, and would make one area of it. */
const everywhere = new Set(['Query', 'Node']);

/** Which types hang together, each area by the name of the type in it with most relations. */
export function areasOf(types: readonly string[], edges: readonly FoundEdge[]): Map<string, string> {
  const graph = new UndirectedGraph();
  for (const type of types) if (!everywhere.has(type)) graph.addNode(type);
  for (const { source, target } of edges) {
    if (graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdge(source, target);
  }
  // The same map each time: nothing is left to chance.
  const numbers = louvain(graph, { randomWalk: false, rng: () => 0.5 });
  const byDegree = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1));
  const members = new Map<number, string[]>();
  for (const type of byDegree) members.set(numbers[type]!, [...(members.get(numbers[type]!) ?? []), type]);
  return new Map(
    [...members.values()].flatMap((area) =>
      area.map((type) => [type, area.length === 1 ? 'by itself' : area[0]!] as const),
    ),
  );
}
