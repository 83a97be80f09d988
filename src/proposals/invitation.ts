import type { IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';
import type { Proposal, ProposalStatus } from './proposal';
import { statusOn } from './proposal-states';

/** That an institution may see another's proposal that is open to those invited only. */
export interface Invitation {
  readonly proposalId: string;
  readonly institutionId: string;
  readonly invitedAt: Date;
}

/** As many institutions as one proposal may invite: beyond that it is open to members. */
export const mostInvitations = 200;

const ended: readonly ProposalStatus[] = ['COMPLETED', 'WITHDRAWN', 'REJECTED'];

/** An invitation opens something only where nothing else does, and only what may yet stand. */
export function checkInviting(
  proposal: Pick<Proposal, 'visibility' | 'status' | 'validUntil'>,
  today: IsoDate,
  faults: Faults,
): void {
  faults.check(
    proposal.visibility === 'INVITED_ONLY',
    'WRONG_STATE',
    ['proposalId'],
    `Its visibility is ${proposal.visibility}: an invitation opens nothing.`,
  );
  const status = statusOn(proposal, today);
  faults.check(!ended.includes(status), 'WRONG_STATE', ['proposalId'], `It is ${status}.`);
}
