import { rowsOf, type Rows } from './rows';

/** Who is next to whom: the row of each node holds its neighbours, ascending, each once, in both directions. */
export type Adjacency = Rows;

/** Of pairs in any order, and as often as they come; a pair of a node with itself is none. */
export function adjacencyOf(size: number, one: ArrayLike<number>, other: ArrayLike<number>): Adjacency {
  const from = new Uint32Array(2 * one.length);
  const to = new Uint32Array(2 * one.length);
  let count = 0;
  for (let at = 0; at < one.length; at++) {
    const [a, b] = [one[at]!, other[at]!];
    if (a === b) continue;
    from[count] = a;
    to[count++] = b;
    from[count] = b;
    to[count++] = a;
  }
  // Sorted by the neighbour first: the second sort keeps that order within each row.
  const byNeighbour = rowsOf(size, count, to, from);
  const neighbours = new Uint32Array(count);
  for (let node = 0; node < size; node++) {
    neighbours.fill(node, byNeighbour.offsets[node], byNeighbour.offsets[node + 1]);
  }
  return eachOnce(rowsOf(size, count, byNeighbour.values, neighbours));
}

/** The same graph, of `size` nodes from now on, with these pairs besides: what is there is copied in large pieces. */
export function withPairs(
  adjacency: Adjacency,
  size: number,
  one: readonly number[],
  other: readonly number[],
): Adjacency {
  const more = new Map<number, number[]>();
  const put = (a: number, b: number) => {
    const row = more.get(a);
    if (row) row.push(b);
    else more.set(a, [b]);
  };
  one.forEach((a, at) => {
    const b = other[at]!;
    if (a === b || areNeighbours(adjacency, a, b)) return;
    put(a, b);
    put(b, a);
  });
  const known = adjacency.offsets.length - 1;
  const grown = [...more.keys()].sort((a, b) => a - b);
  const added = grown.map((node) => [...new Set(more.get(node))]);
  const total = adjacency.values.length + added.reduce((sum, { length }) => sum + length, 0);
  const values = new Uint32Array(total);
  const offsets = new Uint32Array(size + 1);
  let shift = 0;
  let done = 0;
  const copyUpTo = (node: number): void => {
    const last = Math.min(node, known);
    if (done < last) {
      const [start, end] = [adjacency.offsets[done]!, adjacency.offsets[last]!];
      values.set(adjacency.values.subarray(start, end), start + shift);
    }
    for (let row = done; row < node; row++) {
      offsets[row + 1] = adjacency.offsets[Math.min(row + 1, known)]! + shift;
    }
    done = node;
  };
  grown.forEach((node, at) => {
    copyUpTo(node);
    const row = [...neighboursOf(adjacency, node), ...added[at]!].sort((a, b) => a - b);
    values.set(row, offsets[node]);
    shift += added[at]!.length;
    offsets[node + 1] = offsets[node]! + row.length;
    done = node + 1;
  });
  copyUpTo(size);
  return { offsets, values };
}

/** Empty for a node that is not there yet. */
export function neighboursOf({ offsets, values }: Adjacency, node: number): Uint32Array {
  return node + 1 < offsets.length
    ? values.subarray(offsets[node], offsets[node + 1])
    : values.subarray(0, 0);
}

export function degreeOf({ offsets }: Adjacency, node: number): number {
  return node + 1 < offsets.length ? offsets[node + 1]! - offsets[node]! : 0;
}

export function areNeighbours(adjacency: Adjacency, one: number, other: number): boolean {
  return placeOfPair(adjacency, one, other) !== -1;
}

/** Where in `values` the one's row names the other; -1 where it does not. */
export function placeOfPair({ offsets, values }: Adjacency, one: number, other: number): number {
  if (one + 1 >= offsets.length) return -1;
  let [low, high] = [offsets[one]!, offsets[one + 1]! - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = values[middle]!;
    if (found === other) return middle;
    if (found < other) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Drops what stands twice in a row of ascending values. */
function eachOnce({ offsets, values }: Rows): Rows {
  const kept = new Uint32Array(offsets.length);
  let count = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    let last = -1;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const value = values[at]!;
      if (value !== last) values[count++] = value;
      last = value;
    }
    kept[row + 1] = count;
  }
  return { offsets: kept, values: values.slice(0, count) };
}
