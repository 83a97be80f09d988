import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { changeFollowUp } from './change-follow-up';
import { FollowUpAtRevision } from './follow-up-action.type';
import { FollowUpPayload } from './follow-up.type';

@InputType({ description: 'Which follow-up, and from which revision.' })
export class CompleteFollowUpInput extends FollowUpAtRevision {}

@ObjectType({ description: 'The follow-up, done, or why it is not.' })
export class CompleteFollowUpPayload extends FollowUpPayload {}

@Resolver()
export class CompleteFollowUp {
  @Mutation(() => CompleteFollowUpPayload, {
    description:
      'Says that a follow-up is done. WRONG_STATE where it is not open. For the people of the members of its partnership, else FORBIDDEN.',
  })
  completeFollowUp(
    @Arg('input', () => CompleteFollowUpInput, { description: 'Which follow-up.' })
    input: CompleteFollowUpInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      followUp: await changeFollowUp(context, 'completeFollowUp', input, () => ({ state: 'DONE' })),
    }));
  }
}
