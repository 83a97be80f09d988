import type { Scope } from '../access/scope';
import type { IsoDate } from '../validation/dates';
import type { Proposal, Visibility } from './proposal';
import { statusOn } from './proposal-states';

/** What decides who may see a proposal. */
export type Standing = Pick<
  Proposal,
  'id' | 'institutionId' | 'programmeId' | 'status' | 'visibility' | 'validUntil'
>;

/** The visibilities of open proposals that the viewer may see whoever they are from; INVITED_ONLY goes by `scope.invited`. */
export function openVisibilities({ member }: Scope): readonly Visibility[] {
  return member ? ['PUBLIC', 'ANONYMISED_UNTIL_MUTUAL', 'MEMBERS'] : ['PUBLIC', 'ANONYMISED_UNTIL_MUTUAL'];
}

/** Whether the viewer acts for the institution behind it, or for all. */
export function isOwn(scope: Scope, { institutionId }: Pick<Proposal, 'institutionId'>): boolean {
  return scope.everything || scope.institutions.has(institutionId);
}

/** Whether the viewer sees it in every state: as its own, as a partner, or as who reviews what was handed in. */
export function isSeenAlways(scope: Scope, proposal: Omit<Standing, 'visibility' | 'validUntil'>): boolean {
  return isOwn(scope, proposal) || scope.partnered.has(proposal.id) || isReviewed(scope, proposal);
}

/** Whether the proposal exists at all for a viewer of that scope on that day. `proposalRows` says the same in SQL. */
export function isVisible(scope: Scope, proposal: Standing, today: IsoDate): boolean {
  if (isSeenAlways(scope, proposal)) return true;
  if (statusOn(proposal, today) !== 'PUBLISHED') return false;
  return openVisibilities(scope).includes(proposal.visibility) || scope.invited.has(proposal.id);
}

/**
 * Whether the viewer may learn which institution stands behind it, and whom to ask there. Its country is no secret:
 * the hard rules of matching run on it, so that hiding it would only move it from a field into the explanations.
 * `onlyNamed` says the same in SQL.
 */
export function isNamed(scope: Scope, proposal: Omit<Standing, 'validUntil'>): boolean {
  return proposal.visibility !== 'ANONYMISED_UNTIL_MUTUAL' || isSeenAlways(scope, proposal);
}

/** An organiser sees what was handed in to the calls of a programme, never a draft. */
function isReviewed(
  scope: Scope,
  { programmeId, status }: Pick<Proposal, 'programmeId' | 'status'>,
): boolean {
  return programmeId !== null && status !== 'DRAFT' && scope.organises.has(programmeId);
}
