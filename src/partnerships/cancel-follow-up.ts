import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { changeFollowUp } from './change-follow-up';
import { FollowUpAtRevision } from './follow-up-action.type';
import { FollowUpPayload } from './follow-up.type';

@InputType({ description: 'Which follow-up, and from which revision.' })
export class CancelFollowUpInput extends FollowUpAtRevision {}

@ObjectType({ description: 'The follow-up, cancelled, or why it is not.' })
export class CancelFollowUpPayload extends FollowUpPayload {}

@Resolver()
export class CancelFollowUp {
  @Mutation(() => CancelFollowUpPayload, {
    description:
      'Says that a follow-up is no longer to be done. WRONG_STATE where it is not open. For the people of the members of its partnership, else FORBIDDEN.',
  })
  cancelFollowUp(
    @Arg('input', () => CancelFollowUpInput, { description: 'Which follow-up.' }) input: CancelFollowUpInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      followUp: await changeFollowUp(context, 'cancelFollowUp', input, () => ({ state: 'CANCELLED' })),
    }));
  }
}
