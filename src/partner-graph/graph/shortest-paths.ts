import { degreeOf, neighboursOf, type Adjacency } from './adjacency';

const unreached = -1;

/** The search from one end: how far it has come. */
interface Side {
  /** Steps from this end, by node. */
  readonly distances: Int32Array;
  readonly reached: number[];
  /** Where in `reached` the nodes of the last step begin. */
  front: number;
  depth: number;
}

/**
 * Shortest paths between two nodes, each from one to the other, at most `most`, in the order of the numbers of their nodes; none where
 * nothing joins them. Searched from both ends, the smaller front first.
 */
export function shortestPaths(adjacency: Adjacency, from: number, to: number, most: number): number[][] {
  if (from === to) return [[from]];
  if (degreeOf(adjacency, from) === 0 || degreeOf(adjacency, to) === 0) return [];
  const [near, far] = sidesOf(adjacency, from, to);
  try {
    return pathsBetween(adjacency, near, far, most);
  } finally {
    // Only what was touched is cleared: a search that looks at a few nodes pays nothing for the others.
    for (const { reached } of [near, far]) {
      for (const node of reached) near.distances[node] = far.distances[node] = unreached;
    }
  }
}

function pathsBetween(adjacency: Adjacency, near: Side, far: Side, most: number): number[][] {
  let length = Number.POSITIVE_INFINITY;
  while (near.depth + far.depth < length) {
    if (near.front === near.reached.length || far.front === far.reached.length) return [];
    const [grown, other] = work(adjacency, near) <= work(adjacency, far) ? [near, far] : [far, near];
    grow(adjacency, grown);
    for (let at = grown.front; at < grown.reached.length; at++) {
      const rest = other.distances[grown.reached[at]!]!;
      if (rest !== unreached) length = Math.min(length, grown.depth + rest);
    }
  }
  const paths: number[][] = [];
  follow(adjacency, [near.reached[0]!], length, distancesToFarEnd(adjacency, near, far), most, paths);
  return paths;
}

/** The distances of both sides, all unreached between two searches: making them anew takes longer than most searches. */
const kept = new WeakMap<Adjacency, readonly [Int32Array, Int32Array]>();

function sidesOf(adjacency: Adjacency, from: number, to: number): [Side, Side] {
  const made = () => new Int32Array(adjacency.offsets.length).fill(unreached);
  const both = kept.get(adjacency) ?? ([made(), made()] as const);
  kept.set(adjacency, both);
  return [sideAt(both[0], from), sideAt(both[1], to)];
}

function sideAt(distances: Int32Array, node: number): Side {
  distances[node] = 0;
  return { distances, reached: [node], front: 0, depth: 0 };
}

/** How many neighbours the next step would look at. */
function work(adjacency: Adjacency, { reached, front }: Side): number {
  let sum = 0;
  for (let at = front; at < reached.length; at++) sum += degreeOf(adjacency, reached[at]!);
  return sum;
}

function grow({ offsets, values }: Adjacency, side: Side): void {
  const { distances, reached, front } = side;
  side.depth++;
  side.front = reached.length;
  for (let at = front; at < side.front; at++) {
    const end = offsets[reached[at]! + 1]!;
    for (let place = offsets[reached[at]!]!; place < end; place++) {
      const next = values[place]!;
      if (distances[next] !== unreached) continue;
      distances[next] = side.depth;
      reached.push(next);
    }
  }
}

/** How far the far end is from each node on a shortest path: the far side's distances, led on through the near side. */
function distancesToFarEnd(adjacency: Adjacency, near: Side, far: Side): Int32Array {
  const towards = far.distances;
  const first = near.reached.slice(near.front).concat(far.reached.slice(far.front));
  let layer = [...new Set(first)].filter(
    (node) => near.distances[node] === near.depth && towards[node] === far.depth,
  );
  for (let step = 1; step <= near.depth; step++) {
    const before: number[] = [];
    for (const node of layer) {
      for (const next of neighboursOf(adjacency, node)) {
        if (near.distances[next] !== near.depth - step || towards[next] !== unreached) continue;
        towards[next] = far.depth + step;
        before.push(next);
      }
    }
    layer = before;
  }
  return towards;
}

function follow(
  adjacency: Adjacency,
  path: readonly number[],
  left: number,
  towards: Int32Array,
  most: number,
  found: number[][],
): void {
  if (left === 0) {
    found.push([...path]);
    return;
  }
  for (const next of neighboursOf(adjacency, path.at(-1)!)) {
    if (found.length >= most) return;
    if (towards[next] === left - 1) follow(adjacency, [...path, next], left - 1, towards, most, found);
  }
}
