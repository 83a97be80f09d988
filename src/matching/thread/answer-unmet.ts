import { modalities } from '../../proposals/proposal';
import { countries } from '../../reference/data/countries';
import { isWithinTheme } from '../../reference/theme';
import type { Member } from '../engine/member';
import { blockingTriples as findBlockingTriples } from '../engine/unmet/blocking-triples';
import {
  missingCapability as findMissingCapability,
  type MissingCapability,
} from '../engine/unmet/missing-capability';
import { obstaclesOf } from '../engine/unmet/obstacles';
import { isOpenRequest, TooLarge, unmetRequests } from '../engine/unmet/unmet-requests';
import { insightOf } from '../insight';
import type { MarketView } from '../market-view';
import { explainedTriple } from './answer-triangles';
import type { MarketThread } from './market-thread';
import type {
  BlockingTriplesAnswer,
  BlockingTriplesOrder,
  MissingCapabilityOrder,
  ObstaclesAnswer,
  OfRequest,
  UnmetAnswer,
  UnmetOrder,
} from './unmet-orders';

/** A capability is tried for each of them. */
const mostUnmet = 1_000;

/** The open requests of a market that nobody answers, as one viewer may see it. */
export function unmet(thread: MarketThread, order: UnmetOrder): UnmetAnswer {
  const { view } = thread.view(order.viewer);
  const requests: Member[] = [];
  const givers: Member[] = [];
  for (const member of view.members()) {
    if (member.roles.includes('PIVOTAL')) givers.push(member);
    if (isOpenRequest(member, view.world) && meets(member, order)) requests.push(member);
  }
  requests.sort((one, other) => (one.id < other.id ? -1 : 1));
  const found = answered(requests, givers, view);
  if (found === null || found.length > mostUnmet) return { kind: 'TOO_MANY' };
  return {
    kind: 'FOUND',
    looked: requests.length,
    unmet: found.map(({ id, country, needs }) => ({ id, country, themes: needs.map(({ theme }) => theme) })),
  };
}

/** Why no offer is eligible for one of them. */
export function obstacles(thread: MarketThread, { viewer, requestId }: OfRequest): ObstaclesAnswer | null {
  const { view } = thread.view(viewer);
  const request = view.member(requestId);
  if (request === null) return null;
  const insight = (one: Member, other: Member) => insightOf([one, other], viewer.scope);
  const { offers, barredBy, nearest } = obstaclesOf(request, giversOf(view), view.world, insight);
  return {
    offers,
    barredBy,
    nearest: nearest && { offerId: nearest.offer.id, change: nearest.change },
  };
}

export function missingCapability(
  thread: MarketThread,
  { viewer, requestIds }: MissingCapabilityOrder,
): MissingCapability | null {
  const { view } = thread.view(viewer);
  const requests = requestIds.map((id) => view.member(id)).filter((member) => member !== null);
  const admitted = countries.map(({ alpha3 }) => alpha3).filter((country) => view.world.eligible(country));
  return findMissingCapability(requests, { countries: admitted, modalities }, view.world);
}

export function blockingTriples(
  thread: MarketThread,
  { viewer, requestId, first }: BlockingTriplesOrder,
): BlockingTriplesAnswer | null {
  const { view } = thread.view(viewer);
  const request = view.member(requestId);
  if (request === null) return null;
  const { trios, complete } = findBlockingTriples(request, [...view.members()], view.world, first);
  return { triples: trios.map((trio) => explainedTriple(trio, view, 'BENEFICIARY', null)), complete };
}

/** Null where that is too much work for one answer. */
function answered(requests: readonly Member[], givers: readonly Member[], { world }: MarketView) {
  try {
    return unmetRequests(requests, givers, world);
  } catch (fault) {
    if (fault instanceof TooLarge) return null;
    throw fault;
  }
}

function giversOf(view: MarketView): readonly Member[] {
  return [...view.members('PIVOTAL')];
}

function meets(
  { needs, country }: Member,
  { themes, countries: wanted }: Pick<UnmetOrder, 'themes' | 'countries'>,
): boolean {
  const themed =
    themes === null || needs.some(({ theme }) => themes.some((code) => isWithinTheme(theme, code)));
  return themed && (wanted === null || (country !== null && wanted.includes(country)));
}
