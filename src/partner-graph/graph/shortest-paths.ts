import { degreeOf, neighboursOf, type Adjacency } from './adjacency';

const unreached = -1;
const deadEnd = -2;

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
  for (let met = false; !met;) {
    if (near.front === near.reached.length || far.front === far.reached.length) return [];
    met =
      work(adjacency, near) <= work(adjacency, far) ? grow(adjacency, near, far) : grow(adjacency, far, near);
  }
  const paths: number[][] = [];
  follow(adjacency, near, far, [near.reached[0]!], most, paths);
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

/** Goes a step on. True where the sides have met: what the other side has not reached leads nowhere then, and is left out. */
function grow({ offsets, values }: Adjacency, side: Side, other: Side): boolean {
  const { distances, reached, front } = side;
  let met = false;
  side.depth++;
  side.front = reached.length;
  for (let at = front; at < side.front; at++) {
    const end = offsets[reached[at]! + 1]!;
    for (let place = offsets[reached[at]!]!; place < end; place++) {
      const next = values[place]!;
      if (distances[next] !== unreached) continue;
      if (other.distances[next] !== unreached) met = true;
      else if (met) continue;
      distances[next] = side.depth;
      reached.push(next);
    }
  }
  return met;
}

/**
 * Leads a path on: through the near side's steps to where the sides meet, then by the far side's distances. False where it cannot be
 * led on; a node from which nothing leads on is marked, so that it is looked at once.
 */
function follow(
  adjacency: Adjacency,
  near: Side,
  far: Side,
  path: readonly number[],
  most: number,
  found: number[][],
): boolean {
  const step = path.length;
  const length = near.depth + far.depth;
  const node = path.at(-1)!;
  if (step > length) {
    found.push([...path]);
    return true;
  }
  let leads = false;
  for (const next of neighboursOf(adjacency, node)) {
    if (found.length >= most) return true;
    const isOn =
      step < near.depth
        ? near.distances[next] === step
        : far.distances[next] === length - step && (step > near.depth || near.distances[next] === step);
    if (isOn && follow(adjacency, near, far, [...path, next], most, found)) leads = true;
  }
  if (!leads) near.distances[node] = deadEnd;
  return leads;
}
