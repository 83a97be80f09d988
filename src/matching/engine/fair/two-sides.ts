import type { MarketGraph } from './market-graph';

/** The parts of a market between which nobody could match, and within each the two sides, where it has two. */
export interface TwoSides {
  /** Number of the part of each member. */
  readonly part: Int32Array;
  readonly parts: number;
  /** 1 or -1; 0 throughout a part that cannot be split so that only different sides match. */
  readonly side: Int8Array;
}

export function twoSidesOf({ size, starts, partners }: MarketGraph): TwoSides {
  const part = new Int32Array(size).fill(-1);
  const side = new Int8Array(size);
  const queue = new Int32Array(size);
  let parts = 0;
  for (let first = 0; first < size; first++) {
    if (part[first] !== -1) continue;
    let [read, end, even] = [0, 0, true];
    const reach = (member: number, on: number) => {
      part[member] = parts;
      side[member] = on;
      queue[end++] = member;
    };
    reach(first, 1);
    for (; read < end; read++) {
      const member = queue[read]!;
      for (let at = starts[member]!; at < starts[member + 1]!; at++) {
        const partner = partners[at]!;
        if (part[partner] === -1) reach(partner, -side[member]!);
        else if (side[partner] === side[member]) even = false;
      }
    }
    if (!even) for (let at = 0; at < end; at++) side[queue[at]!] = 0;
    parts++;
  }
  return { part, parts, side };
}
