import type { UndirectedGraph } from 'graphology';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes';

/**
 * Betweenness from the shortest paths of some nodes only, drawn without putting back, scaled to all (Brandes and Pich 2007), and to 0..1
 * as the exact one is.
 */
export function sampledBetweenness(
  graph: UndirectedGraph,
  sources: number,
  random: () => number,
): Readonly<Record<string, number>> {
  const size = graph.order;
  const pathsFrom = createUnweightedIndexedBrandes(graph);
  const dependency = new Float64Array(size);
  const sum = new Float64Array(size);
  for (const source of drawn(size, sources, random)) {
    const [reached, before, paths] = pathsFrom(source);
    dependency.fill(0);
    while (reached.size > 0) {
      const node = reached.pop()!;
      const share = (1 + dependency[node]!) / paths[node]!;
      for (const earlier of before[node]!) dependency[earlier]! += paths[earlier]! * share;
      if (node !== source) sum[node]! += dependency[node]!;
    }
  }
  const scale = size / sources / ((size - 1) * (size - 2));
  return Object.fromEntries(graph.nodes().map((node, at) => [node, sum[at]! * scale]));
}

function drawn(size: number, count: number, random: () => number): number[] {
  const all = Array.from({ length: size }, (_, at) => at);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (size - at));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all.slice(0, count);
}
