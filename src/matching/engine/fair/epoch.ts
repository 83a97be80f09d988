import type { Assignment } from '../assignments';
import type { Member, World } from '../member';
import type { Pairing } from '../pair';
import { prepareQuery } from '../query';
import { rowOf } from '../rank';
import { crowdingPrices, utilityOf } from './crowding';
import { marketGraph, type Edge } from './market-graph';

/** Beneficiaries and pivotal partners match among themselves; whoever looks for a facilitating partner looks for it besides. */
export type Layer = 'SOUTH_SOUTH' | 'FACILITATED';

export function layerOf(pairing: Pairing): Layer {
  return pairing === 'BENEFICIARY_PIVOTAL' ? 'SOUTH_SOUTH' : 'FACILITATED';
}

/** A member stands on both sides of a layer where it can take roles on both; each is a place of its own. */
export type Standing = 'RECEIVING' | 'GIVING';

/** The crowding prices of a whole market, by the proposal's id. */
export type EpochPrices = Readonly<Record<Layer, Readonly<Record<Standing, ReadonlyMap<string, number>>>>>;

/** What the counterpart costs who looks for it so; null where it has no price. */
export function priceOf(
  prices: EpochPrices,
  { pairing, receives }: Assignment,
  counterpart: string,
): number | null {
  return prices[layerOf(pairing)][receives ? 'GIVING' : 'RECEIVING'].get(counterpart) ?? null;
}

/** Pairs that are judged at most; in a larger market a sample of them speaks for all. */
const mostPairs = 2_000_000;

/**
 * The prices of a market, the same whatever order the members come in. Every member counts as one place in each standing: how many it
 * has left is its institution's own, and prices would tell. Whether a pair is eligible is for all to read who see both. `most` is how
 * many pairs it may look at.
 */
export function fairEpoch(members: readonly Member[], world: World, most = mostPairs): EpochPrices {
  const byId = members.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const stride = strideFor(byId.length, most);
  const edges: Record<Layer, Edge[]> = { SOUTH_SOUTH: [], FACILITATED: [] };
  for (let one = 0; one < byId.length; one++) {
    const queries = [null, 'FACILITATING' as const].map((role) => prepareQuery(byId[one]!, world, { role }));
    for (let other = one + 1 + phaseOf(one, stride); other < byId.length; other += stride) {
      for (const query of queries) {
        const row = rowOf(query, byId[other]!);
        if (!row?.eligible) continue;
        const { pairing, receives } = row.assignment!;
        const [from, to] = receives ? [receiving(one), giving(other)] : [giving(one), receiving(other)];
        edges[layerOf(pairing)].push({ one: from, other: to, utility: utilityOf(row.points) });
      }
    }
  }
  return {
    SOUTH_SOUTH: pricesOf(byId, edges.SOUTH_SOUTH, stride),
    FACILITATED: pricesOf(byId, edges.FACILITATED, stride),
  };
}

/** Numbers of a member's two places in the graph. */
const receiving = (member: number) => 2 * member;
const giving = (member: number) => 2 * member + 1;

function pricesOf(
  members: readonly Member[],
  edges: readonly Edge[],
  multiplicity: number,
): EpochPrices[Layer] {
  const graph = marketGraph(2 * members.length, edges);
  const capacities = new Float64Array(2 * members.length).fill(1);
  const prices = crowdingPrices(graph, capacities, { multiplicity });
  const at = (place: (member: number) => number) =>
    new Map(members.map(({ id }, member) => [id, prices[place(member)]!]));
  return { RECEIVING: at(receiving), GIVING: at(giving) };
}

/** Of each member's partners every so manieth is looked at: of few members all. */
function strideFor(size: number, most: number): number {
  return Math.max(1, Math.ceil((size * (size - 1)) / 2 / most));
}

/** Where the strides of a member begin, scattered, and the same for the same market. */
function phaseOf(member: number, stride: number): number {
  const mixed = Math.imul(member ^ (member >>> 7), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % stride;
}
