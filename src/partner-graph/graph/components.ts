import { degreeOf, type Adjacency } from './adjacency';

/** The parts of the graph between which nothing leads, of nodes that have a neighbour at all. */
export interface Components {
  readonly count: number;
  /** Nodes of the largest. */
  readonly largest: number;
  /** Nodes of all. */
  readonly nodes: number;
}

export function components(adjacency: Adjacency): Components {
  const { offsets, values } = adjacency;
  const size = offsets.length - 1;
  const seen = new Uint8Array(size);
  const queue = new Uint32Array(size);
  let [count, largest, nodes] = [0, 0, 0];
  for (let start = 0; start < size; start++) {
    if (seen[start] === 1 || degreeOf(adjacency, start) === 0) continue;
    let end = 0;
    queue[end++] = start;
    seen[start] = 1;
    for (let at = 0; at < end; at++) {
      const node = queue[at]!;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const next = values[place]!;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        queue[end++] = next;
      }
    }
    count++;
    nodes += end;
    largest = Math.max(largest, end);
  }
  return { count, largest, nodes };
}
