import { facilitatingPartner } from '../changes/facilitating-partner';
import { context } from '../criteria/context';
import { geography } from '../criteria/geography';
import type { Capability, Member, World } from '../member';
import { Pair, type View } from '../pair';
import { differentCountry, southPair } from '../rules/actors';
import { inGeography } from '../rules/conditions';

/**
 * An offer that brings one capability and stands in nobody's way: open at any time, with funds, interpretation and logistics, trusted, new,
 * and asking for nothing.
 */
export function idealOffer(
  { theme, modality }: Pick<Capability, 'theme' | 'modality'>,
  country: string,
): Member {
  const give = { theme, modality, sdgTargets: [], quantity: null, unit: null, importance: null };
  const partner = facilitatingPartner({ funds: true, interpretation: true, logistics: true, gives: [give] });
  return { ...partner, id: 'ideal-offer', institutionId: 'ideal-offer', roles: ['PIVOTAL'], country };
}

const VIEWS: readonly View[] = ['RECEIVER', 'GIVER'];

/**
 * Countries from which such an offer could come to the request, one for each way in which a country can count; those that fit best
 * first. All that a country decides is the rules and criteria asked here.
 */
export function originsFor(request: Member, countries: readonly string[], world: World): readonly string[] {
  const best = new Map<string, { country: string; sum: number }>();
  for (const country of countries) {
    const offer = idealOffer({ theme: '', modality: 'NETWORK' }, country);
    const pair = new Pair('BENEFICIARY_PIVOTAL', request, offer, world);
    if ([differentCountry, southPair, inGeography].some((rule) => rule(pair) !== null)) continue;
    const values = VIEWS.flatMap((view) => [context.value(pair, view), geography.value(pair, view)]);
    const key = values.join();
    if (best.has(key)) continue;
    best.set(key, { country, sum: values.reduce<number>((sum, value) => sum + (value ?? 5_000), 0) });
  }
  return [...best.values()].sort((one, other) => other.sum - one.sum).map(({ country }) => country);
}
