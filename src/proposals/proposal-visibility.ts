import type { Scope } from '../access/policy';
import type { IsoDate } from '../validation/dates';
import type { Proposal, Visibility } from './proposal';
import { statusOn } from './proposal-states';

/** What everyone may see while it is open. MEMBERS and INVITED_ONLY are seen by those who see all, until there are members. */
export const openVisibilities: readonly Visibility[] = ['PUBLIC', 'ANONYMISED_UNTIL_MUTUAL'];

/** Whether the proposal exists at all for a viewer of that scope on that day. */
export function isVisible(
  scope: Scope,
  proposal: Pick<Proposal, 'status' | 'visibility' | 'validUntil'>,
  today: IsoDate,
): boolean {
  if (scope.allProposals) return true;
  return statusOn(proposal, today) === 'PUBLISHED' && openVisibilities.includes(proposal.visibility);
}

/**
 * Whether the viewer may learn which institution stands behind it, and whom to ask there. Its country is no secret:
 * the hard rules of matching run on it, so that hiding it would only move it from a field into the explanations.
 */
export function isNamed(scope: Scope, { visibility }: Pick<Proposal, 'visibility'>): boolean {
  return scope.allProposals || visibility !== 'ANONYMISED_UNTIL_MUTUAL';
}
