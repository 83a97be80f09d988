/** A pair that could match, by the numbers of its two members, and what it is worth to both on average. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly utility: number;
}

/** Who could match with whom, in compressed rows: each edge stands in the rows of both its members. */
export interface MarketGraph {
  readonly size: number;
  /** Row `i` is from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly partners: Int32Array;
  readonly utilities: Float64Array;
}

/** Within a row, partners stand in the order of the edges: the same edges in the same order make the same sums. */
export function marketGraph(size: number, edges: readonly Edge[]): MarketGraph {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < edges.length; at++) {
    const { one, other } = edges[at]!;
    starts[one + 1]!++;
    starts[other + 1]!++;
  }
  for (let at = 0; at < size; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice(0, size);
  const partners = new Int32Array(2 * edges.length);
  const utilities = new Float64Array(2 * edges.length);
  const put = (member: number, partner: number, utility: number) => {
    const at = next[member]!++;
    partners[at] = partner;
    utilities[at] = utility;
  };
  for (let at = 0; at < edges.length; at++) {
    const { one, other, utility } = edges[at]!;
    put(one, other, utility);
    put(other, one, utility);
  }
  return { size, starts, partners, utilities };
}
