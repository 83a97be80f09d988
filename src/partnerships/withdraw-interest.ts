import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { viewerLabel } from '../access/viewer';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { uncountAsked } from '../history/replies.repository';
import { Faults } from '../validation/faults';
import { tell } from './events';
import { actingMember, checkWaiting, holdInterest } from './held-interest';
import { InterestPayload } from './interest.type';
import { updateInterest } from './interests.repository';
import { appendMatchChange } from './match-changes.repository';

@InputType({ description: 'Which interest to take back.' })
export class WithdrawInterestInput extends MutationInput {
  @Field(() => ID, {
    description:
      'The interest: NOT_FOUND where there is none that concerns the caller, BAD_ID where the id is of another type.',
  })
  id: string;
}

@ObjectType({ description: 'The interest, withdrawn, or why it is not.' })
export class WithdrawInterestPayload extends InterestPayload {}

@Resolver()
export class WithdrawInterest {
  @Mutation(() => WithdrawInterestPayload, {
    description:
      'Takes back an interest that waits for an answer; it can be expressed again. WRONG_STATE where it no longer waits. For the people of the institution that sent it, else FORBIDDEN.',
  })
  withdrawInterest(
    @Arg('input', () => WithdrawInterestInput, { description: 'Which interest.' })
    input: WithdrawInterestInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now } = context;
      authorise(viewer, 'interest.act');
      const id = keyOf('Interest', input.id, ['id']);
      const about = { mutation: 'withdrawInterest', type: 'Interest', input };
      const interest = await write(context, about, async (db) => {
        const held = await holdInterest(db, id, context);
        const sender = actingMember(
          viewer,
          held.members.filter((member) => member.sender),
          null,
        );
        const faults = new Faults();
        checkWaiting(held.interest, now, faults);
        faults.throwIfAny();
        const asked = held.members.filter((member) => !member.sender);
        const silent = asked.filter(({ answer }) => answer === null);
        const changes = { state: 'WITHDRAWN', closedAt: now } as const;
        await updateInterest(db, id, changes);
        await uncountAsked(
          db,
          silent.map(({ institutionId }) => institutionId),
        );
        await appendMatchChange(db, {
          interestId: id,
          fromState: 'INTEREST_SENT',
          toState: 'WITHDRAWN',
          role: sender.role,
          reason: null,
          changedBy: viewerLabel(viewer),
          changedAt: now,
        });
        await tell(db, 'interest.withdrawn', { interestId: id }, asked, now);
        return { ...held.interest, ...changes };
      });
      return { interest };
    });
  }
}
