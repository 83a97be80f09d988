import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { degreeOf, neighboursOf, type Adjacency } from './adjacency';
import { sampledBetweenness } from './sampled-betweenness';
import { seededRandom } from './random';

/** What a node is in the whole graph, by the numbers of `adjacency`; 0 and -1 for a node without neighbours. */
export interface Metrics {
  /** Share of the shortest paths between two others that lead through it, 0 to 1. */
  readonly betweenness: Float64Array;
  /** How many nodes' shortest paths were followed for it; null: those of all, and it is exact. */
  readonly sampled: number | null;
  /** 0 for the largest, and so on. */
  readonly communities: Int32Array;
  readonly communityCount: number;
  /** How far the communities hold together more than chance would have them, -0.5 to 1 (Newman and Girvan 2004). */
  readonly modularity: number;
}

const seed = 20_261_123;

/** Up to this many steps betweenness is exact; beyond, the paths of `sources` nodes stand for all. */
const exactWork = 100_000_000;
const sources = 128;

/** About how many steps the metrics take. */
export function metricsWork(adjacency: Adjacency, order: Uint32Array): number {
  const ofOne = order.length + adjacency.values.length;
  return ofOne * (isExact(adjacency, order, exactWork) ? order.length : sources);
}

function isExact({ values }: Adjacency, { length }: Uint32Array, most: number): boolean {
  return length <= sources || length * (length + values.length) <= most;
}

/** `order` holds the nodes to be looked at, in an order that does not depend on how the graph was read, so that answers are repeatable. */
export function metricsOf(adjacency: Adjacency, order: Uint32Array, most = exactWork): Metrics {
  const size = adjacency.offsets.length - 1;
  const result = {
    betweenness: new Float64Array(size),
    sampled: null,
    communities: new Int32Array(size).fill(-1),
    communityCount: 0,
    modularity: 0,
  };
  if (order.length === 0) return result;
  const graph = graphOf(adjacency, order);
  const exact = isExact(adjacency, order, most);
  const found = exact
    ? betweennessCentrality(graph, { getEdgeWeight: null })
    : sampledBetweenness(graph, sources, seededRandom(seed));
  for (const node of order) result.betweenness[node] = found[node] ?? 0;
  const { communities, count, modularity } = louvain.detailed(graph, {
    getEdgeWeight: null,
    rng: seededRandom(seed),
  });
  const numbers = numbered(order, communities);
  for (const node of order) result.communities[node] = numbers.get(communities[node]!)!;
  return { ...result, sampled: exact ? null : sources, communityCount: count, modularity };
}

function graphOf(adjacency: Adjacency, order: Uint32Array): UndirectedGraph {
  const graph = new UndirectedGraph();
  const rank = new Int32Array(adjacency.offsets.length);
  order.forEach((node, at) => {
    graph.addNode(node);
    rank[node] = at;
  });
  for (const node of order) {
    if (degreeOf(adjacency, node) === 0) continue;
    const later = [...neighboursOf(adjacency, node)].filter((other) => rank[other]! > rank[node]!);
    for (const other of later.sort((a, b) => rank[a]! - rank[b]!)) graph.addUndirectedEdge(node, other);
  }
  return graph;
}

/** The largest community becomes 0; of equal ones that of the earlier node. */
function numbered(
  order: Uint32Array,
  communities: Readonly<Record<number, number>>,
): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const node of order) sizes.set(communities[node]!, (sizes.get(communities[node]!) ?? 0) + 1);
  const largestFirst = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  return new Map(largestFirst.map((community, at) => [community, at]));
}
