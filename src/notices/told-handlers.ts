import { idIn, type Draining, type EventHandler } from './event-handler';
import type { NoticeKind } from './notice';
import {
  accountOfMembership,
  decidersOf,
  membersBehind,
  membersOf,
  organisersFor,
} from './receivers.repository';
import { tell } from './tell';

/** Names one occurrence of what can happen to the same object again: handled twice, the event is still the same one. */
function occurrence({ id }: Draining['event'], subject: string): string {
  return `${subject}@${id}`;
}

/** To the people of the institution that the event names. In an interest of three, two can accept. */
export function aboutInterest(kind: NoticeKind): EventHandler {
  return {
    handle: async (draining) => {
      const { db, event } = draining;
      const subject = `Interest:${idIn(event, 'interestId')}`;
      const object = kind === 'INTEREST_ACCEPTED' ? occurrence(event, subject) : subject;
      const receivers = await membersOf(db, idIn(event, 'institutionId'));
      await tell(draining, receivers, { kind, subject, object, proposalId: idIn(event, 'proposalId') });
    },
  };
}

export function aboutPartnership(kind: NoticeKind, objectField = 'partnershipId'): EventHandler {
  return {
    handle: async (draining) => {
      const { db, event } = draining;
      const subject = `Partnership:${idIn(event, 'partnershipId')}`;
      const object = idIn(event, objectField);
      const receivers = await membersOf(db, idIn(event, 'institutionId'));
      await tell(draining, receivers, { kind, subject, object, proposalId: idIn(event, 'proposalId') });
    },
  };
}

/** A request to those who decide on it, a decision to whom it is about. */
export function aboutMembership(kind: 'MEMBERSHIP_REQUESTED' | 'MEMBERSHIP_DECIDED'): EventHandler {
  return {
    handle: async (draining) => {
      const { db, event } = draining;
      const membershipId = idIn(event, 'membershipId');
      const subject = `Membership:${membershipId}`;
      if (kind === 'MEMBERSHIP_REQUESTED') {
        const receivers = await decidersOf(db, idIn(event, 'institutionId'));
        await tell(draining, receivers, { kind, subject });
      } else {
        const receivers = await accountOfMembership(db, membershipId);
        await tell(draining, receivers, { kind, subject, object: occurrence(event, subject) });
      }
    },
  };
}

/** To the people of the institution behind the proposal. */
export function aboutOwnProposal(kind: NoticeKind): EventHandler {
  return {
    handle: async (draining) => {
      const { db, event } = draining;
      const proposalId = idIn(event, 'proposalId');
      const subject = `Proposal:${proposalId}`;
      const receivers = await membersBehind(db, proposalId);
      await tell(draining, receivers, { kind, subject, object: occurrence(event, subject), proposalId });
    },
  };
}

/** To those who review what is handed in to the proposal's call. */
export const submission: EventHandler = {
  handle: async (draining) => {
    const { db, event } = draining;
    const proposalId = idIn(event, 'proposalId');
    const subject = `Proposal:${proposalId}`;
    const receivers = await organisersFor(db, proposalId);
    const object = occurrence(event, subject);
    await tell(draining, receivers, { kind: 'PROPOSAL_SUBMITTED', subject, object });
  },
};

/** To the people of the institution that was invited to see the proposal. */
export const invitation: EventHandler = {
  handle: async (draining) => {
    const { db, event } = draining;
    const receivers = await membersOf(db, idIn(event, 'institutionId'));
    const subject = `Proposal:${idIn(event, 'proposalId')}`;
    await tell(draining, receivers, { kind: 'PROPOSAL_INVITED', subject });
  },
};

/** To the people of the institution that it happened to. */
export function aboutInstitution(kind: NoticeKind): EventHandler {
  return {
    handle: async (draining) => {
      const { db, event } = draining;
      const institutionId = idIn(event, 'institutionId');
      const subject = `Institution:${institutionId}`;
      const receivers = await membersOf(db, institutionId);
      await tell(draining, receivers, { kind, subject, object: occurrence(event, subject) });
    },
  };
}
