import type { Context } from '../graphql/context';
import { may } from '../access/policy';
import type { Viewer } from '../access/viewer';
import { fail, type Faults } from '../validation/faults';
import { interestStateAt, type Interest, type InterestMember } from './interest';
import { findInterests, findMembers, holdInterestRow } from './interests.repository';
import { holdProposals, type HeldProposal } from './member-locks.repository';

/** An interest with its members and their proposals as they stand now, held until the transaction ends. */
export interface HeldInterest {
  readonly interest: Interest;
  readonly members: readonly InterestMember[];
  readonly proposals: readonly HeldProposal[];
}

/** NOT_FOUND for whom it does not concern. */
export async function holdInterest(db: Context['db'], id: string, { scope }: Context): Promise<HeldInterest> {
  const [seen] = await findInterests(db, [id], scope);
  if (!seen) fail('NOT_FOUND', 'There is no such interest.', ['id']);
  const [members] = await findMembers(db, [id]);
  const proposals = await holdProposals(
    db,
    members!.map(({ proposalId }) => proposalId),
  );
  const interest = await holdInterestRow(db, id);
  const [asTheyStand] = await findMembers(db, [id]);
  return { interest, members: asTheyStand!, proposals };
}

export function checkWaiting(interest: Interest, now: Date, faults: Faults): boolean {
  const state = interestStateAt(interest, now);
  return faults.check(
    state === 'INTEREST_SENT',
    'WRONG_STATE',
    ['id'],
    `It is ${state}: only what waits for an answer can be accepted, declined or withdrawn.`,
  );
}

/**
 * The member for which the viewer acts: of those that could do it, the one whose institution is the viewer's own. Who acts for several
 * of them, as an administrator does for all, says for which.
 */
export function actingMember(
  viewer: Viewer,
  able: readonly InterestMember[],
  proposalId: string | null,
): InterestMember {
  const allowed = able.filter((member) => may(viewer, 'interest.act', member));
  const named = proposalId === null ? allowed : allowed.filter((member) => member.proposalId === proposalId);
  if (named.length === 0) fail('FORBIDDEN', 'You are not permitted to do this for a member of it.');
  const [first, second] = named;
  if (second) fail('REQUIRED', 'You may act for several of its members: say for which.', ['proposalId']);
  return first!;
}
