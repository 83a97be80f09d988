import { defaultProfile } from '../eligibility/default-profile';
import type { Institution } from '../institutions/institution';
import { explain } from '../matching/engine/explain';
import type { Member, World } from '../matching/engine/member';
import { MarketDay } from '../matching/market-day';
import { toEntry, type MarketRow } from '../matching/market-row';
import { groupMemberships } from '../reference/data/country-groups';
import { dayOf } from '../validation/dates';
import type { InventedProposal } from './world';

/** A request and an offer that no rule keeps apart. */
export interface FittingPair {
  readonly request: InventedProposal;
  readonly offer: InventedProposal;
}

/** Pairs of open and public proposals that the engine finds eligible, those of the earliest requests first, at most `each` of a request. */
export function* fittingPairs(
  proposals: readonly InventedProposal[],
  institutions: ReadonlyMap<string, Institution>,
  now: Date,
  each: number,
): Generator<FittingPair> {
  const day = new MarketDay(groupMemberships, dayOf(now));
  const admitted = day.admittedBy(defaultProfile(now));
  const world: World = {
    today: day.number,
    eligible: (country) => admitted.has(country),
    situation: (country) => day.situation(country),
    exchanges: () => 0,
    ties: () => 0,
    declined: () => false,
    visible: () => true,
    lexicon: { version: 0, idf: () => 1_000 },
  };
  const memberOf = (made: InventedProposal): Member =>
    day.member(toEntry(rowOf(made, institutions.get(made.proposal.institutionId)!)));
  const open = proposals
    .filter(({ proposal }) => proposal.status === 'PUBLISHED' && proposal.visibility === 'PUBLIC')
    .toSorted((one, other) => one.proposal.createdAt.getTime() - other.proposal.createdAt.getTime());
  const offers = open
    .filter(({ proposal }) => proposal.kind === 'OFFER' && proposal.roles.includes('PIVOTAL'))
    .map((offer) => ({ offer, member: memberOf(offer) }));
  for (const request of open.filter(({ proposal }) => proposal.kind === 'REQUEST')) {
    const asking = memberOf(request);
    let found = 0;
    for (const { offer, member } of offers) {
      if (explain(asking, member, world)?.eligible !== true) continue;
      yield { request, offer };
      if (++found === each) break;
    }
  }
}

/** As the database would give it. */
function rowOf({ proposal, gives, needs }: InventedProposal, institution: Institution): MarketRow {
  return {
    id: proposal.id,
    institution_id: proposal.institutionId,
    country: proposal.country,
    programme_id: proposal.programmeId,
    roles: [...proposal.roles],
    window_from: proposal.windowFrom,
    window_to: proposal.windowTo,
    duration_days: proposal.durationDays,
    languages: [...proposal.languages],
    interpreter: proposal.interpreter,
    brings_logistics: proposal.bringsLogistics,
    needs_logistics: proposal.needsLogistics,
    funding: proposal.funding,
    target_places: [...proposal.targetPlaces],
    excluded_places: [...proposal.excludedPlaces],
    preferred_places: [...proposal.preferredPlaces],
    avoided_places: [...proposal.avoidedPlaces],
    different_context: proposal.differentContext,
    language: proposal.language,
    terms: [...proposal.terms],
    status: proposal.status,
    visibility: proposal.visibility,
    valid_until: proposal.validUntil,
    capacity: proposal.capacity,
    minimum_verification: proposal.minimumVerification,
    verification_state: institution.verificationState,
    verification_level: institution.verificationLevel,
    asked: 0,
    answered: 0,
    active_matches: 0,
    declined: [],
    gives: gives.map((give) => ({ ...give, importance: null })),
    needs: [...needs],
  };
}
