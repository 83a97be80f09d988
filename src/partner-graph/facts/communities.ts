import type { Metrics } from '../graph/metrics';
import { eachPairOf, type GraphView } from './graph-view';

/** What is known of a community besides its nodes. */
export interface CommunityTally {
  readonly number: number;
  readonly size: number;
  /** Pairs of nodes joined inside it, and across its border. */
  readonly innerPairs: number;
  readonly outerPairs: number;
  /** Themes of the ties inside it, the most frequent first; of equal ones by code. At most 5. */
  readonly themes: readonly string[];
  /** Alpha-3 of its nodes' countries, likewise. At most 5. */
  readonly countries: readonly string[];
}

const mostShown = 5;

/** The first `most` communities: they are numbered by size. */
export function tallyCommunities(
  view: GraphView,
  { communities, communityCount }: Metrics,
  most: number,
): CommunityTally[] {
  const count = Math.min(most, communityCount);
  const tallies = Array.from({ length: count }, (_, number) => ({
    number,
    size: 0,
    inner: 0,
    outer: 0,
    themes: new Map<string, number>(),
    countries: new Map<string, number>(),
  }));
  const { adjacency, shared } = view;
  const { offsets, values } = adjacency;
  const { places, words } = shared.ties;
  for (let node = 0; node + 1 < offsets.length; node++) {
    const tally = tallies[communities[node]!];
    if (!tally) continue;
    tally.size++;
    const country = places.countryOf(node);
    if (country !== null) add(tally.countries, country);
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      if (communities[values[at]!] === tally.number) tally.inner++;
      else tally.outer++;
    }
  }
  for (const layer of view.own ? [view.shared, view.own] : [view.shared]) {
    const seen = new Uint8Array(layer.ties.count);
    for (const tie of layer.atNode.values) {
      if (seen[tie] === 1) continue;
      seen[tie] = 1;
      const inside = new Set<number>();
      eachPairOf(view, layer, tie, (one, other) => {
        if (communities[one] === communities[other]) inside.add(communities[one]!);
      });
      for (const community of inside) {
        const tally = tallies[community];
        if (!tally) continue;
        for (const theme of layer.ties.themesOf(tie)) add(tally.themes, words.themes.textOf(theme));
      }
    }
  }
  return tallies.map(({ number, size, inner, outer, themes, countries }) => ({
    number,
    size,
    // Seen from both of its ends.
    innerPairs: inner / 2,
    outerPairs: outer,
    themes: foremost(themes),
    countries: foremost(countries),
  }));
}

function add(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

function foremost(counts: ReadonlyMap<string, number>): string[] {
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return byCount.slice(0, mostShown).map(([code]) => code);
}
