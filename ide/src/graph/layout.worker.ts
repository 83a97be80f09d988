import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

export interface LayoutRequest {
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly size: number }[];
  readonly edges: readonly (readonly [number, number])[];
}

/** A large graph is drawn as far as it was placed by then. */
const mostMs = 4_000;
const atOnce = 20;

/** Places the nodes so that neighbours stand together: in a thread of its own, so that the page stays alive. */
self.onmessage = ({ data: { nodes, edges } }: MessageEvent<LayoutRequest>) => {
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }>();
  nodes.forEach((node, at) => graph.addNode(at, { ...node }));
  for (const [source, target] of edges) {
    if (source !== target) graph.mergeEdge(source, target);
  }
  const until = Date.now() + mostMs;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: false,
    strongGravityMode: true,
    gravity: 0.4,
  };
  const rounds = nodes.length < 500 ? 400 : 200;
  for (let done = 0; done < rounds && Date.now() < until; done += atOnce) {
    forceAtlas2.assign(graph, { iterations: atOnce, settings });
  }
  if (nodes.length < 1_500)
    noverlap.assign(graph, { maxIterations: 60, settings: { ratio: 0.3, margin: 0.4 } });
  self.postMessage(graph.mapNodes((_node, { x, y }) => [x, y]));
};
