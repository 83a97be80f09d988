import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { viewerLabel } from '../access/viewer';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { countAnswered, uncountAsked } from '../history/replies.repository';
import { recordVeto } from '../history/vetoes.repository';
import { checkText } from '../validation/checks';
import { Faults } from '../validation/faults';
import { answerInterest } from './answer-interest';
import { tell } from './events';
import type { HeldInterest } from './held-interest';
import type { DeclineReason, Interest, InterestMember } from './interest';
import { InterestActionInput } from './interest-action.type';
import { InterestPayload } from './interest.type';
import { updateInterest, updateMember } from './interests.repository';
import { appendMatchChange } from './match-changes.repository';
import { DeclineReasonEnum } from './partnership-enums.type';

@InputType({ description: 'Which interest to decline, and why.' })
export class DeclineInterestInput extends InterestActionInput {
  @Field(() => DeclineReasonEnum, { description: 'Why; the others read it.' })
  reason: DeclineReason;

  @Field(() => String, { nullable: true, description: 'The same in words: 1 to 2,000 characters.' })
  text?: string | null;
}

@ObjectType({ description: 'The interest, declined, or why it is not.' })
export class DeclineInterestPayload extends InterestPayload {}

@Resolver()
export class DeclineInterest {
  @Mutation(() => DeclineInterestPayload, {
    description:
      'Says no for one that was asked, which ends the interest for all. The two proposals are no longer matched with each other, until `withdrawVeto` takes that back. WRONG_STATE where it no longer waits for this answer. For the people of an institution that was asked, else FORBIDDEN.',
  })
  declineInterest(
    @Arg('input', () => DeclineInterestInput, { description: 'Which interest, and why.' })
    input: DeclineInterestInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'interest.act');
      const faults = new Faults();
      const length = { least: 1, most: 2_000 };
      const text = input.text == null ? null : checkText(faults, ['text'], input.text, length);
      faults.throwIfAny();
      const interest = await answerInterest(context, 'declineInterest', input, (db, held, member) =>
        decline(db, context, held, member, { reason: input.reason, text }),
      );
      return { interest };
    });
  }
}

async function decline(
  db: Context['db'],
  { viewer, now }: Context,
  { interest, members }: HeldInterest,
  member: InterestMember,
  { reason, text }: { readonly reason: DeclineReason; readonly text: string | null },
): Promise<Interest> {
  const others = members.filter(({ id }) => id !== member.id);
  const sender = members.find((one) => one.sender)!;
  const changes = { state: 'DECLINED', declineReason: reason, declineText: text, closedAt: now } as const;
  await updateInterest(db, interest.id, changes);
  await updateMember(db, member, { answer: 'DECLINED', answeredAt: now });
  // It is the asking one that is declined: a third that was asked too has said nothing to this one.
  await recordVeto(db, { proposalId: member.proposalId, declinedId: sender.proposalId }, now);
  await countAnswered(db, member.institutionId);
  const silent = others.filter((other) => !other.sender && other.answer === null);
  await uncountAsked(
    db,
    silent.map(({ institutionId }) => institutionId),
  );
  await appendMatchChange(db, {
    interestId: interest.id,
    fromState: 'INTEREST_SENT',
    toState: 'DECLINED',
    role: member.role,
    reason: text === null ? reason : `${reason}: ${text}`,
    changedBy: viewerLabel(viewer),
    changedAt: now,
  });
  await tell(db, 'interest.declined', { interestId: interest.id }, others, now);
  return { ...interest, ...changes };
}
