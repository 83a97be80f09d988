import { adjacencyOf, degreeOf, withPairs, type Adjacency } from '../graph/adjacency';
import { rowsOf, type Rows } from '../graph/rows';
import { admits, type GraphFilter } from './graph-filter';
import { Numbers } from './numbers';
import { eachPair, nodeOf } from './pairs';
import type { Ties } from './ties';

/** The graph under a filter: of what everybody may see, with what else one viewer may see laid over it. */
export interface GraphView {
  readonly filter: GraphFilter;
  readonly adjacency: Adjacency;
  readonly shared: Layer;
  /** Null where the viewer has nothing of their own in it. */
  readonly own: Layer | null;
  readonly node: (place: number) => number;
}

/** Ties that are in the graph, and at which nodes. */
export interface Layer {
  readonly ties: Ties;
  /** Numbers of the ties, by node; a tie stands once with each of its nodes. */
  readonly atNode: Rows;
}

export function viewOf(ties: Ties, filter: GraphFilter): GraphView {
  const node = nodeOf(filter, ties.places);
  const { layer, ones, others } = layerOf(ties, filter, node);
  return { filter, adjacency: adjacencyOf(ties.places.size, ones, others), shared: layer, own: null, node };
}

/** Lays ties over a view; what stands in the shared layer already, under the same id, must not be among them. */
export function withOwn(view: GraphView, own: Ties): GraphView {
  const { layer, ones, others } = layerOf(own, view.filter, view.node);
  const adjacency = withPairs(view.adjacency, own.places.size, [...ones], [...others]);
  return { ...view, adjacency, own: layer };
}

/** Nodes that have a neighbour: by degree, the most first; of equal degree by id, so that the order is the same wherever it is made. */
export function nodesByDegree({ adjacency, shared: { ties } }: GraphView): Uint32Array {
  const nodes: number[] = [];
  for (let node = 0; node + 1 < adjacency.offsets.length; node++) {
    if (degreeOf(adjacency, node) > 0) nodes.push(node);
  }
  const { places } = ties;
  return Uint32Array.from(
    nodes.sort(
      (a, b) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || (places.idOf(a) < places.idOf(b) ? -1 : 1),
    ),
  );
}

/** Has `take` see every pair that a tie joins in the view, of both layers; a tie may be met with several of its nodes. */
export function eachPairOf(
  view: GraphView,
  { ties }: Layer,
  tie: number,
  take: (one: number, other: number) => void,
): void {
  eachPair(ties.partiesOf(tie), ties.places, view.node, take);
}

function layerOf(ties: Ties, filter: GraphFilter, node: (place: number) => number) {
  const isIn = admits(filter, ties);
  const [ones, others, nodes, numbers] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()];
  for (let tie = 0; tie < ties.count; tie++) {
    if (!isIn(tie)) continue;
    const begin = nodes.length;
    const stand = (at: number): void => {
      for (let place = begin; place < nodes.length; place++) if (nodes.at(place) === at) return;
      nodes.push(at);
      numbers.push(tie);
    };
    eachPair(ties.partiesOf(tie), ties.places, node, (one, other) => {
      ones.push(one);
      others.push(other);
      stand(one);
      stand(other);
    });
  }
  const atNode = rowsOf(ties.places.size, nodes.length, nodes.values, numbers.values);
  return { layer: { ties, atNode }, ones: ones.values, others: others.values };
}
