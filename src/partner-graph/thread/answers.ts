import { tallyCommunities } from '../facts/communities';
import { edgesAmong } from '../facts/edges-among';
import { evolution } from '../facts/evolution';
import type { GraphView } from '../facts/graph-view';
import { missingBridges } from '../facts/missing-bridges';
import { degreeOf } from '../graph/adjacency';
import { commonNeighbours } from '../graph/common-neighbours';
import type { Metrics } from '../graph/metrics';
import { neighbourhood } from '../graph/neighbourhood';
import { shortestPaths } from '../graph/shortest-paths';
import type { Asked, FoundNode, Late, Orders, Part } from './orders';
import type { SharedGraph } from './shared-graph';
import type { Drawn, Views } from './views';

/** A question waits so long for the metrics of a large graph; they are worked out to the end nonetheless. */
const patienceMs = 4_000;

const mostCommunityEdges = 500;

type Answers = {
  [K in keyof Orders]: (
    graph: SharedGraph,
    views: Views,
    order: Orders[K]['order'],
  ) => Promise<Orders[K]['answer']> | Orders[K]['answer'];
};

export const answers: Answers = {
  async whole(graph, views, order) {
    const drawn = await draw(graph, views, order);
    const { view, order: nodes, components, revision, computedAt } = drawn;
    const part = partOf(view, [...nodes.subarray(0, order.mostNodes)], order.mostEdges);
    return {
      ...part,
      nodeCount: nodes.length,
      revision,
      computedAt,
      pairCount: view.adjacency.values.length / 2,
      componentCount: components.count,
      largestComponent: components.largest,
    };
  },

  async neighbourhood(graph, views, order) {
    const { view } = await draw(graph, views, order);
    const start = nodeNamed(view, order.of);
    if (start === -1) return { ...alone(order.of), reached: [1] };
    const { nodes, reached } = neighbourhood(view.adjacency, start, order.depth);
    const distances = reached.flatMap((count, distance) => new Array<number>(count).fill(distance));
    const found = nodes.map((node, at) => ({ node, distance: distances[at]! }));
    const { places } = view.shared.ties;
    // The nearest first, then the best connected, then by id: sorted only where not all are shown.
    if (found.length > order.mostNodes) {
      found.sort(
        (a, b) =>
          a.distance - b.distance ||
          degreeOf(view.adjacency, b.node) - degreeOf(view.adjacency, a.node) ||
          (places.idOf(a.node) < places.idOf(b.node) ? -1 : 1),
      );
    }
    const shown = found.slice(0, order.mostNodes);
    const part = partOf(
      view,
      shown.map(({ node }) => node),
      order.mostEdges,
    );
    return {
      ...part,
      nodes: part.nodes.map((node, at) => ({ ...node, distance: shown[at]!.distance })),
      nodeCount: nodes.length,
      reached,
    };
  },

  async paths(graph, views, order) {
    const { view } = await draw(graph, views, order);
    const [from, to] = [nodeNamed(view, order.from), nodeNamed(view, order.to)];
    const found = from === -1 || to === -1 ? [] : shortestPaths(view.adjacency, from, to, order.most);
    const nodes = [...new Set(found.flat())];
    const { places } = view.shared.ties;
    const paths = found.map((path) => path.map((node) => places.idOf(node)));
    const part = partOf(view, nodes, Number.POSITIVE_INFINITY);
    const steps = new Set(
      paths.flatMap((path) => path.slice(1).map((id, at) => [path[at]!, id].sort().join(' '))),
    );
    const edges = part.edges.filter(({ source, target }) => steps.has(`${source} ${target}`));
    return { ...part, edges, edgeCount: edges.length, paths };
  },

  async common(graph, views, order) {
    const { view } = await draw(graph, views, order);
    const [a, b] = [nodeNamed(view, order.a), nodeNamed(view, order.b)];
    if (a === -1 || b === -1) return { nodes: [], edges: [], nodeCount: 0, edgeCount: 0 };
    const { places } = view.shared.ties;
    const common = commonNeighbours(view.adjacency, a, b).sort(
      (x, y) =>
        degreeOf(view.adjacency, y) - degreeOf(view.adjacency, x) ||
        (places.idOf(x) < places.idOf(y) ? -1 : 1),
    );
    const part = partOf(view, [a, b, ...common.slice(0, order.mostNodes)], order.mostEdges);
    return { ...part, nodeCount: common.length };
  },

  async metrics(graph, views, order) {
    const { view, metrics } = await measured(graph, views, order);
    if (metrics === 'NOT_READY') return metrics;
    return order.ids.map((id) => {
      const node = nodeNamed(view, id);
      const community = metrics.communities[node] ?? -1;
      return {
        betweenness: metrics.betweenness[node] ?? 0,
        community: community === -1 ? null : community,
      };
    });
  },

  async method(graph, views, order) {
    const { metrics } = await measured(graph, views, order);
    if (metrics === 'NOT_READY') return metrics;
    const { sampled, modularity, communityCount } = metrics;
    return { sampled, modularity, communityCount };
  },

  async brokers(graph, views, order) {
    const { view, metrics, nodes } = await measured(graph, views, order);
    if (metrics === 'NOT_READY') return metrics;
    const { betweenness } = metrics;
    // Sorting keeps the order by degree and id among equal ones.
    const brokers = [...nodes].filter((node) => betweenness[node]! > 0);
    brokers.sort((a, b) => betweenness[b]! - betweenness[a]!);
    const part = partOf(view, brokers.slice(0, order.most), Number.POSITIVE_INFINITY);
    return { ...part, nodeCount: brokers.length };
  },

  async communities(graph, views, order) {
    const { view, metrics, nodes } = await measured(graph, views, order);
    if (metrics === 'NOT_READY') return metrics;
    const members: number[][] = [];
    for (const node of nodes) {
      const list = (members[metrics.communities[node]!] ??= []);
      if (list.length < order.members) list.push(node);
    }
    return tallyCommunities(view, metrics, order.most).map((tally) => ({
      ...tally,
      part: { ...partOf(view, members[tally.number]!, mostCommunityEdges), nodeCount: tally.size },
    }));
  },

  async bridges(graph, views, order) {
    const { view, metrics } = await measured(graph, views, order);
    if (metrics === 'NOT_READY') return metrics;
    return missingBridges(view, metrics, order.capabilities, order.most);
  },

  async evolution(graph, views, order) {
    const { view } = await draw(graph, views, order);
    return evolution(view, order.begins);
  },

  size: ({ ties }) => ({ ties: ties.count, bytes: ties.bytes }),
};

async function draw(graph: SharedGraph, views: Views, asked: Asked): Promise<Drawn> {
  const unmet = asked.own.flatMap(({ parties }) => parties).filter((id) => graph.places.find(id) === -1);
  await graph.settle([...new Set(unmet)]);
  return views.of(graph, asked);
}

async function measured(
  graph: SharedGraph,
  views: Views,
  asked: Asked,
): Promise<{ view: GraphView; nodes: Uint32Array; metrics: Metrics | Late }> {
  const drawn = await draw(graph, views, asked);
  const metrics = await soon(drawn.metrics());
  return { view: drawn.view, nodes: drawn.order, metrics };
}

async function soon<T>(work: Promise<T>): Promise<T | Late> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve('NOT_READY'), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The node that stands for an institution or country in this view; -1 where none does. */
function nodeNamed({ shared, node }: GraphView, id: string): number {
  const place = shared.ties.places.find(id);
  return place === -1 ? -1 : node(place);
}

function partOf(view: GraphView, nodes: readonly number[], mostEdges: number): Part {
  const { edges, total } = edgesAmong(view, nodes, mostEdges);
  const { places } = view.shared.ties;
  return {
    nodes: nodes.map((node): FoundNode => ({
      id: places.idOf(node),
      country: places.countryOf(node),
      degree: degreeOf(view.adjacency, node),
      distance: null,
    })),
    edges,
    nodeCount: nodes.length,
    edgeCount: total,
  };
}

/** Of something that takes part in nothing. */
function alone(id: string): Part {
  const country = id.startsWith('Country:') ? id.slice('Country:'.length) : null;
  return { nodes: [{ id, country, degree: 0, distance: 0 }], edges: [], nodeCount: 1, edgeCount: 0 };
}
