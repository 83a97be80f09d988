import { isWithinTheme, parentTheme, themeLevel } from '../../reference/theme';
import type { Metrics } from '../graph/metrics';
import type { GraphView } from './graph-view';

/** Something that an open proposal needs or gives. */
export interface OpenCapability {
  readonly proposalId: string;
  /** Global ids of the institution and its country: whichever is a node stands for it. */
  readonly places: readonly string[];
  readonly side: 'NEEDS' | 'GIVES';
  readonly theme: string;
}

/** Two communities without a tie between them, of which one gives what the other needs. */
export interface MissingBridge {
  /** Number of the community that needs, and of the one that gives. */
  readonly needs: number;
  readonly gives: number;
  /** Areas of work (themes of the second level, or the field where no more is said) that are needed there and given here. */
  readonly themes: readonly string[];
  /** The open proposals with such a need, and those that give it. */
  readonly needing: readonly string[];
  readonly giving: readonly string[];
}

type ByArea = Map<string, Set<string>>;

/** The bridges with the most areas first, then the most proposals on the scarcer side, then by the communities' numbers. */
export function missingBridges(
  view: GraphView,
  metrics: Metrics,
  capabilities: readonly OpenCapability[],
  most: number,
): { readonly bridges: MissingBridge[]; readonly total: number } {
  const sides = { NEEDS: new Map<number, ByArea>(), GIVES: new Map<number, ByArea>() };
  for (const { proposalId, places, side, theme } of capabilities) {
    const community = communityOf(view, metrics, places);
    if (community === -1) continue;
    const byArea = found(sides[side], community, () => new Map<string, Set<string>>());
    found(byArea, areaOf(theme), () => new Set<string>()).add(proposalId);
  }
  const joined = joinedCommunities(view, metrics);
  const bridges: MissingBridge[] = [];
  for (const [needs, needed] of sides.NEEDS) {
    for (const [gives, given] of sides.GIVES) {
      if (needs === gives || joined.has(pairKey(needs, gives))) continue;
      const bridge = meet(needed, given);
      if (bridge.themes.length > 0) bridges.push({ needs, gives, ...bridge });
    }
  }
  bridges.sort(
    (a, b) =>
      b.themes.length - a.themes.length || scarcer(b) - scarcer(a) || a.needs - b.needs || a.gives - b.gives,
  );
  return { bridges: bridges.slice(0, most), total: bridges.length };
}

function communityOf({ shared, node }: GraphView, { communities }: Metrics, ids: readonly string[]): number {
  for (const id of ids) {
    const place = shared.ties.places.find(id);
    const community = place === -1 ? -1 : (communities[node(place)] ?? -1);
    if (community !== -1) return community;
  }
  return -1;
}

function meet(needed: ByArea, given: ByArea) {
  const [themes, needing, giving] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [need, asking] of needed) {
    for (const [give, offering] of given) {
      if (!isWithinTheme(need, give) && !isWithinTheme(give, need)) continue;
      themes.add(need.length > give.length ? need : give);
      for (const id of asking) needing.add(id);
      for (const id of offering) giving.add(id);
    }
  }
  return { themes: [...themes].sort(), needing: [...needing].sort(), giving: [...giving].sort() };
}

function joinedCommunities(
  { adjacency: { offsets, values } }: GraphView,
  { communities }: Metrics,
): Set<number> {
  const joined = new Set<number>();
  for (let node = 0; node + 1 < offsets.length; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const [one, other] = [communities[node]!, communities[values[at]!]!];
      if (one !== other) joined.add(pairKey(one, other));
    }
  }
  return joined;
}

function pairKey(one: number, other: number): number {
  return Math.min(one, other) * 0x100_0000 + Math.max(one, other);
}

function areaOf(theme: string): string {
  return themeLevel(theme) > 2 ? parentTheme(theme)! : theme;
}

function scarcer({ needing, giving }: MissingBridge): number {
  return Math.min(needing.length, giving.length);
}

function found<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
