import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import type { FollowUp } from './follow-up';
import type { FollowUpAtRevision } from './follow-up-action.type';
import { findFollowUpAt, updateFollowUp } from './follow-ups.repository';
import { holdPartnership } from './held-partnership';
import type { InterestMember } from './interest';

type Changes = Partial<Pick<FollowUp, 'title' | 'dueOn' | 'ownerId' | 'state' | 'dueToldAt'>>;

/** Changes a follow-up that is open; of two who saw the same revision one wins. */
export function changeFollowUp(
  context: Context,
  mutation: string,
  input: FollowUpAtRevision,
  change: (
    db: Context['db'],
    stored: FollowUp,
    members: readonly InterestMember[],
    faults: Faults,
  ) => Changes | Promise<Changes>,
): Promise<FollowUp> {
  authorise(context.viewer, 'partnership.act');
  const id = keyOf('FollowUp', input.id, ['id']);
  const { revision } = input;
  return write(context, { mutation, type: 'FollowUp', input }, async (db) => {
    const stored = await findFollowUpAt(db, { id, revision }, context.scope);
    const { members } = await holdPartnership(db, stored.partnershipId, context);
    const faults = new Faults();
    faults.check(
      stored.state === 'OPEN',
      'WRONG_STATE',
      ['id'],
      `It is ${stored.state}: only an open one is changed.`,
    );
    const changes = { ...(await change(db, stored, members, faults)), updatedAt: context.now };
    faults.throwIfAny();
    await updateFollowUp(db, { id, revision, ...changes });
    return { ...stored, ...changes, revision: revision + 1 };
  });
}
