import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { checkText } from '../validation/checks';
import { Faults } from '../validation/faults';
import { accept } from './accept';
import { answerInterest } from './answer-interest';
import { InterestActionInput } from './interest-action.type';
import { InterestPayload } from './interest.type';

@InputType({ description: 'Which interest to accept.' })
export class AcceptInterestInput extends InterestActionInput {
  @Field(() => String, {
    nullable: true,
    description: 'What to tell the others: 1 to 2,000 characters.',
  })
  message?: string | null;
}

@ObjectType({ description: 'The interest, accepted, or why it is not.' })
export class AcceptInterestPayload extends InterestPayload {}

@Resolver()
export class AcceptInterest {
  @Mutation(() => AcceptInterestPayload, {
    description:
      'Says yes for one that was asked. Where all have, interest is mutual and a partnership begins, which takes a place of the capacity of each proposal: LIMIT_REACHED where one has no free place, WRONG_STATE where one is no longer open; nothing is changed then. WRONG_STATE too where it no longer waits for this answer. For the people of an institution that was asked, else FORBIDDEN.',
  })
  acceptInterest(
    @Arg('input', () => AcceptInterestInput, { description: 'Which interest, and what to tell.' })
    input: AcceptInterestInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'interest.act');
      const faults = new Faults();
      const length = { least: 1, most: 2_000 };
      const message = input.message == null ? null : checkText(faults, ['message'], input.message, length);
      faults.throwIfAny();
      const interest = await answerInterest(context, 'acceptInterest', input, (db, held, member) =>
        accept(db, context, held, member, message),
      );
      return { interest };
    });
  }
}
