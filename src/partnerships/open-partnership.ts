import { viewerLabel } from '../access/viewer';
import type { Context } from '../graphql/context';
import { openCommitments } from '../history/commitments.repository';
import { holdVeto } from '../history/vetoes.repository';
import { statusOn } from '../proposals/proposal-states';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import { tell } from './events';
import type { HeldInterest } from './held-interest';
import type { Interest, InterestMember } from './interest';
import { updateInterest } from './interests.repository';
import { appendMatchChange } from './match-changes.repository';
import type { HeldProposal } from './member-locks.repository';
import { insertPartnership } from './partnerships.repository';
import { settleStatuses } from './settle-statuses';

/** Each is still open, and no institution was refused meanwhile; the proposals are held, so that it stays so. */
export function checkStillOpen(proposals: readonly HeldProposal[], now: Date, faults: Faults): void {
  const open = proposals.every(
    (proposal) =>
      statusOn(proposal, dayOf(now)) === 'PUBLISHED' &&
      proposal.verificationState !== 'REJECTED' &&
      proposal.verificationState !== 'FLAGGED',
  );
  faults.check(open, 'WRONG_STATE', [], 'A proposal of this match is no longer open.');
}

export function checkPlaces(proposals: readonly HeldProposal[], faults: Faults): boolean {
  const free = proposals.every(({ capacity, taken }) => capacity === null || taken < capacity);
  return faults.check(free, 'LIMIT_REACHED', [], 'A proposal of this match has no free place left.');
}

/**
 * All have said yes: the partnership begins, and takes a place of each proposal's capacity. The proposals are held, so that of many who
 * want the last place one gets it, and nothing is changed for the others.
 */
export async function openPartnership(
  db: Context['db'],
  { viewer, now, newId }: Context,
  { interest, members, proposals }: HeldInterest,
  by: InterestMember,
): Promise<Interest> {
  const ids = members.map(({ proposalId }) => proposalId);
  const faults = new Faults();
  // What is full is matched, and for that alone no longer open: the reason is told, not its consequence.
  if (checkPlaces(proposals, faults)) checkStillOpen(proposals, now, faults);
  // Two entries of one institution may have been merged since.
  const apart = new Set(proposals.map(({ institutionId }) => institutionId)).size === proposals.length;
  faults.check(apart, 'WRONG_STATE', [], 'Two of the proposals come from one institution.');
  faults.check(!(await holdVeto(db, ids)), 'WRONG_STATE', [], 'One of the sides has declined another.');
  faults.throwIfAny();

  const partnership = {
    id: newId(),
    interestId: interest.id,
    state: 'NEGOTIATING',
    openedAt: now,
    closedAt: null,
    endReason: null,
    illustrative: interest.illustrative,
  } as const;
  await updateInterest(db, interest.id, { state: 'MUTUAL' });
  await insertPartnership(db, partnership);
  await openCommitments(db, partnership.id, commitmentsOf(members, newId), now);
  await settleStatuses(db, ids, { partnershipId: partnership.id, completed: false }, now);
  const change = { interestId: interest.id, reason: null, changedBy: viewerLabel(viewer), changedAt: now };
  await appendMatchChange(db, { ...change, fromState: 'INTEREST_SENT', toState: 'MUTUAL', role: by.role });
  await appendMatchChange(db, { ...change, fromState: 'MUTUAL', toState: 'NEGOTIATING', role: by.role });
  await tell(
    db,
    'partnership.opened',
    { interestId: interest.id, partnershipId: partnership.id },
    members,
    now,
  );
  return { ...interest, state: 'MUTUAL' };
}

/** Beneficiary and pivotal partner take their place for each other; who facilitates takes it for the beneficiary. */
function commitmentsOf(members: readonly InterestMember[], newId: () => string) {
  const order = ['BENEFICIARY', 'PIVOTAL', 'FACILITATING'];
  const inOrder = members.toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
  return inOrder.map(({ proposalId }, at) => ({
    id: newId(),
    proposalId,
    counterpartId: inOrder[at === 0 ? 1 : 0]!.proposalId,
  }));
}
