import type { GraphFilter } from './graph-filter';
import type { Places } from './places';

/** Among so many every two are joined; of more, each with the first: a list of a hundred names is no hundred partners of each. */
export const mostInPairs = 12;

/** The node of each place under a filter, by number; -1 where it has none. Nodes are numbered as places are. */
export function nodeOf(filter: GraphFilter, places: Places): (place: number) => number {
  const { level, countries } = filter;
  const admitted = countries && new Set(countries);
  const admits = (place: number): boolean => {
    if (admitted === null) return true;
    const country = places.countryOf(place);
    return country !== null && admitted.has(country);
  };
  return (place) => {
    const home = places.homeOf(place);
    const node = level === 'COUNTRY' && home !== -1 ? home : place;
    return admits(place) ? node : -1;
  };
}

/** Has `take` see each pair of nodes that a tie joins, the lower number first, and once. */
export function eachPair(
  parties: Int32Array,
  places: Places,
  node: (place: number) => number,
  take: (one: number, other: number) => void,
): void {
  const taken: [number, number][] = [];
  // Counted before places become nodes, so that the graph of countries joins whom the graph of institutions joins.
  const last = parties.length <= mostInPairs ? parties.length : 1;
  for (let at = 0; at < last; at++) {
    const first = node(parties[at]!);
    if (first === -1) continue;
    for (let later = at + 1; later < parties.length; later++) {
      const second = node(parties[later]!);
      if (second === -1 || first === second) continue;
      // A country is no partner of its own institutions.
      if (places.homeOf(first) === second || places.homeOf(second) === first) continue;
      const [one, other] = first < second ? [first, second] : [second, first];
      if (taken.some(([a, b]) => a === one && b === other)) continue;
      taken.push([one, other]);
      take(one, other);
    }
  }
}
