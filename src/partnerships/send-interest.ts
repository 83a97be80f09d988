import { authoriseFor } from '../access/policy';
import { viewerLabel } from '../access/viewer';
import type { Context } from '../graphql/context';
import { countAsked } from '../history/replies.repository';
import { findProposals } from '../proposals/proposals.repository';
import { isVisible } from '../proposals/proposal-visibility';
import { dayOf } from '../validation/dates';
import { DomainError, fail, Faults } from '../validation/faults';
import { accept } from './accept';
import { tell } from './events';
import { recordExpiry } from './expire-interest';
import { expiryOf, interestStateAt, openInterestsLimit, setOf, type Interest } from './interest';
import { countWaiting, findCurrentInterest, findMembers, insertInterest } from './interests.repository';
import type { Roles } from './judge-match';
import { appendMatchChange } from './match-changes.repository';
import { allInvited, holdProposals, type HeldProposal } from './member-locks.repository';
import { checkPlaces, checkStillOpen } from './open-partnership';

export interface Asking {
  /** The asking proposal first. */
  readonly ids: readonly string[];
  readonly message: string;
  /** The roles in which they fit, or why they do not. */
  readonly judgement: Roles | DomainError;
}

/** With the proposals held: of two sides that ask each other at once, the second finds the interest of the first, and accepts it. */
export async function sendInterest(
  db: Context['db'],
  context: Context,
  { ids, message, judgement }: Asking,
): Promise<Interest> {
  const { viewer, scope, now } = context;
  const [asking] = await findProposals(db, ids.slice(0, 1), scope);
  if (!asking || !isVisible(scope, asking, dayOf(now))) {
    fail('NOT_FOUND', 'There is no such proposal.', ['proposalId']);
  }
  authoriseFor(viewer, 'interest.act', asking);
  const proposals = await holdProposals(db, ids);
  const own = proposals.find(({ id }) => id === asking.id)!;
  const current = await findCurrentInterest(db, setOf(ids));
  if (current !== null) {
    const [members] = await findMembers(db, [current.id]);
    const asked = members!.find(({ proposalId }) => proposalId === own.id)!;
    const state = interestStateAt(current, now);
    if (state === 'INTEREST_SENT' && !asked.sender && asked.answer === null) {
      return accept(db, context, { interest: current, members: members!, proposals }, asked, message);
    }
    if (state !== 'EXPIRED') {
      fail('ALREADY_EXISTS', 'An interest goes on between these proposals.', ['counterpartId']);
    }
    await recordExpiry(db, current, members!, now);
  }
  if (judgement instanceof DomainError) throw judgement;
  await checkSendable(db, own, proposals, now);
  const interest = begun(context, proposals);
  const members = proposals.map(({ id: proposalId, institutionId }) => ({
    id: context.newId(),
    interestId: interest.id,
    proposalId,
    institutionId,
    role: judgement.get(proposalId)!,
    sender: proposalId === own.id,
    message: proposalId === own.id ? message : null,
    answer: null,
    answeredAt: null,
    sentAt: now,
  }));
  const asked = members.filter(({ sender }) => !sender);
  await insertInterest(db, interest, members);
  await countAsked(
    db,
    asked.map(({ institutionId }) => institutionId),
  );
  await appendMatchChange(db, {
    interestId: interest.id,
    fromState: null,
    toState: 'INTEREST_SENT',
    role: judgement.get(own.id)!,
    reason: null,
    changedBy: viewerLabel(viewer),
    changedAt: now,
  });
  await tell(db, 'interest.sent', { interestId: interest.id }, asked, now);
  return interest;
}

async function checkSendable(
  db: Context['db'],
  own: HeldProposal,
  proposals: readonly HeldProposal[],
  now: Date,
): Promise<void> {
  const faults = new Faults();
  if (checkPlaces(proposals, faults)) checkStillOpen(proposals, now, faults);
  faults.check(
    (await countWaiting(db, own.id, now)) < openInterestsLimit,
    'LIMIT_REACHED',
    ['proposalId'],
    `${openInterestsLimit} interests of this proposal wait for an answer: withdraw one, or wait.`,
  );
  faults.check(
    await allInvited(db, proposals),
    'WRONG_STATE',
    ['proposalId'],
    'Not everyone who is asked was invited to see all of these proposals.',
  );
  faults.throwIfAny();
}

function begun({ now, newId }: Context, proposals: readonly HeldProposal[]): Interest {
  return {
    id: newId(),
    proposalSet: setOf(proposals.map(({ id }) => id)),
    state: 'INTEREST_SENT',
    sentAt: now,
    expiresAt: expiryOf(now),
    remindedAt: null,
    declineReason: null,
    declineText: null,
    closedAt: null,
    illustrative: proposals.every(({ illustrative }) => illustrative),
  };
}
