import { authorise, authoriseFor, type Action } from '../access/policy';
import { accountOf } from '../access/viewer';
import { appendToOutbox } from '../database/outbox.repository';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import type { Membership, MembershipState } from './membership';
import type { MembershipAtRevision } from './membership.type';
import { findMembershipAt, updateMembership } from './memberships.repository';

interface Decision {
  readonly mutation: string;
  readonly permission: Extract<Action, 'membership.decide' | 'membership.end'>;
  readonly from: readonly MembershipState[];
  /** What becomes of it; faults are reported at their paths. */
  readonly outcome: (
    db: Context['db'],
    stored: Membership,
    faults: Faults,
  ) => Partial<Membership> | Promise<Partial<Membership>>;
}

/** Decides on a membership, in one transaction: of two who decide at once one wins, and the other learns it by the revision. */
export function decideMembership(
  context: Context,
  input: MembershipAtRevision,
  { mutation, permission, from, outcome }: Decision,
): Promise<Membership> {
  const { viewer, scope, now } = context;
  authorise(viewer, permission);
  const id = keyOf('Membership', input.id, ['id']);
  return write(context, { mutation, type: 'Membership', input }, async (db) => {
    const { revision } = input;
    const stored = await findMembershipAt(db, { id, revision }, scope);
    authoriseFor(viewer, permission, stored);
    const faults = new Faults();
    const rightState = faults.check(
      from.includes(stored.state),
      'WRONG_STATE',
      ['id'],
      `It is ${stored.state}: for this it must be ${from.join(' or ')}.`,
    );
    const changes = rightState ? await outcome(db, stored, faults) : {};
    faults.throwIfAny();
    const next = { ...changes, decidedBy: accountOf(viewer), decidedAt: now, updatedAt: now };
    await updateMembership(db, { id, revision, ...next });
    const payload = { membershipId: id, institutionId: stored.institutionId };
    await appendToOutbox(db, { kind: 'membership.decided', payload }, now);
    return { ...stored, ...next, revision: revision + 1 };
  });
}
