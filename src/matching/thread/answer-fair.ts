import { scopeOf } from '../../access/scope';
import { stranger } from '../../access/viewer';
import { explain } from '../engine/explain';
import { fairEpoch, type EpochPrices } from '../engine/fair/epoch';
import { FairRanking, type FairRow } from '../engine/fair/fair-ranking';
import type { Member } from '../engine/member';
import type { MarketView } from '../market-view';
import { packPrices, unpackPrices, type PackedPrices } from '../packed-prices';
import type { FairAnswer, FairOrder, PricesAnswer, PricesOrder } from './fair-orders';
import type { MarketThread } from './market-thread';

/** One page of the fair order under the prices of an epoch, each row explained. */
export function fair(thread: MarketThread, order: FairOrder): FairAnswer {
  const { role, weights, first, after, includeBarred } = order;
  const { view } = thread.view(order.viewer);
  const lexicon = thread.lexicon.version;
  const member = view.member(order.proposalId);
  if (member === null) return { kind: 'NO_PROPOSAL' };
  if (after !== null && after.lexicon !== lexicon) return { kind: 'OTHER_LEXICON' };
  const ranking = new FairRanking(member, view.world, unpacked(order.prices), {
    role,
    barred: includeBarred,
    first: first + 1,
    after,
  });
  for (const candidate of view.members()) ranking.consider(candidate);
  const found = ranking.inOrder();
  const explained = ({ eligible, price, score, points, id, candidate }: FairRow) => {
    const explanation = explain(member, candidate, view.world, { role, weights })!;
    return { eligible, price, score, points, id, explanation };
  };
  return {
    kind: 'PAGE',
    rows: found.slice(0, first).map(explained),
    hasNextPage: found.length > first,
    counts: { eligible: ranking.eligible, barred: ranking.barred },
    lexicon,
  };
}

/** Above, too few of the pairs could be looked at for a price to be worth anything. */
const mostProposals = 20_000;

/**
 * The prices of the market that everybody sees, on one day, under the default profile and weights: the same for all viewers, and of
 * nothing that a stranger could not read.
 */
export function prices(thread: MarketThread, { profile, day, basis }: PricesOrder): PricesAnswer {
  const { groups, alsoCountries, exceptCountries } = profile;
  const now = JSON.stringify([thread.revision, day, groups, alsoCountries, exceptCountries]);
  if (now === basis) return { kind: 'UNCHANGED' };
  const { view } = thread.view({ scope: scopeOf(stranger), profile, asOf: day, today: day });
  const members = upTo(mostProposals, view);
  if (members === null) return { kind: 'TOO_MANY' };
  return { kind: 'PRICES', prices: packPrices(fairEpoch(members, view.world)), basis: now };
}

function upTo(most: number, view: MarketView): readonly Member[] | null {
  const members: Member[] = [];
  for (const member of view.members()) if (members.push(member) > most) return null;
  return members;
}

/** The present epoch's, and those of the one before for whoever pages in it. */
const known = new Map<string, EpochPrices>();

function unpacked(packed: PackedPrices): EpochPrices {
  const found = known.get(packed.key);
  if (found) return found;
  if (known.size === 2) known.delete(known.keys().next().value!);
  const unpacked = unpackPrices(packed);
  known.set(packed.key, unpacked);
  return unpacked;
}
