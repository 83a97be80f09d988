import type { Context } from '../graphql/context';
import { countAnswered } from '../history/replies.repository';
import { tell } from './events';
import type { HeldInterest } from './held-interest';
import { isMutual, type Interest, type InterestMember } from './interest';
import { updateMember } from './interests.repository';
import { openPartnership } from './open-partnership';

/** A member that was asked says yes; when it is the last one, the partnership begins. */
export async function accept(
  db: Context['db'],
  context: Context,
  held: HeldInterest,
  member: InterestMember,
  message: string | null,
): Promise<Interest> {
  const { now } = context;
  const { interest, members } = held;
  const answered = { ...member, answer: 'ACCEPTED', answeredAt: now, message } as const;
  const others = members.filter(({ id }) => id !== member.id);
  const after = [...others, answered];
  await updateMember(db, member, { answer: 'ACCEPTED', answeredAt: now, message });
  await countAnswered(db, member.institutionId);
  await tell(db, 'interest.accepted', { interestId: interest.id }, others, now);
  return isMutual(after) ? openPartnership(db, context, { ...held, members: after }, member) : interest;
}
