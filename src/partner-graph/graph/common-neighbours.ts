import { neighboursOf, type Adjacency } from './adjacency';

/** The nodes next to both, ascending. */
export function commonNeighbours(adjacency: Adjacency, one: number, other: number): number[] {
  const [ones, others] = [neighboursOf(adjacency, one), neighboursOf(adjacency, other)];
  const common: number[] = [];
  for (let a = 0, b = 0; a < ones.length && b < others.length;) {
    const [x, y] = [ones[a]!, others[b]!];
    if (x === y) common.push(x);
    if (x <= y) a++;
    if (y <= x) b++;
  }
  return common;
}
