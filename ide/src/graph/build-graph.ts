import { MultiGraph } from 'graphology';
import { labelOf } from './facts';
import type { FoundGraph, FoundNode } from './found-graph';

export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  /** As the API answered it. */
  fact: FoundNode;
}
export interface DrawnEdge {
  size: number;
  color: string;
  standing: string;
}
export type DrawnGraph = MultiGraph<DrawnNode, DrawnEdge>;

const [smallest, largest] = [4, 18];

/** The nodes on a circle, sized by degree; edges to nodes that are not in the result are left out. */
export function buildGraph({ nodes, edges }: FoundGraph): DrawnGraph {
  const graph: DrawnGraph = new MultiGraph();
  nodes.forEach((fact, at) => {
    const angle = (2 * Math.PI * at) / nodes.length;
    graph.mergeNode(fact.id, {
      x: Math.cos(angle),
      y: Math.sin(angle),
      size: smallest,
      label: labelOf(fact),
      color: '',
      fact,
    });
  });
  for (const { source, target, standing } of edges) {
    if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
    graph.addEdge(source, target, {
      size: 1,
      color: '',
      standing: typeof standing === 'string' ? standing : '',
    });
  }
  const most = Math.max(1, ...graph.mapNodes((id) => graph.degree(id)));
  // A crowd stays a picture: the more there are, the smaller.
  const scale = Math.min(1, Math.max(0.35, Math.sqrt(80 / graph.order)));
  graph.updateEachNodeAttributes((id, attributes) => ({
    ...attributes,
    size: scale * (smallest + (largest - smallest) * Math.sqrt(graph.degree(id) / most)),
  }));
  return graph;
}

/** Whether something was only put forward, and not agreed. */
export function isProposed(standing: string): boolean {
  return /PROPOSED|SUGGESTED|OPEN/.test(standing);
}
