import type { Adjacency } from './adjacency';

/** The nodes around one: itself first, then those one step away, and so on. */
export interface Neighbourhood {
  /** By distance; of equal distance as they were reached. */
  readonly nodes: readonly number[];
  /** How many there are at each distance, 0 upwards. */
  readonly reached: readonly number[];
}

/** Breadth first, up to `depth` steps. */
export function neighbourhood({ offsets, values }: Adjacency, start: number, depth: number): Neighbourhood {
  const nodes = [start];
  const reached = [1];
  if (start + 1 >= offsets.length) return { nodes, reached };
  const seen = new Uint8Array(offsets.length);
  seen[start] = 1;
  for (let begin = 0, step = 0; step < depth && begin < nodes.length; step++) {
    const end = nodes.length;
    for (let at = begin; at < end; at++) {
      const node = nodes[at]!;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const next = values[place]!;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        nodes.push(next);
      }
    }
    if (nodes.length > end) reached.push(nodes.length - end);
    begin = end;
  }
  return { nodes, reached };
}
