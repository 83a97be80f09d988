import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { leadPartnership } from './lead-partnership';
import { PartnershipActionInput } from './partnership-action.type';
import { PartnershipPayload } from './partnership.type';

@InputType({ description: 'Which partnership begins to be carried out.' })
export class StartImplementationInput extends PartnershipActionInput {}

@ObjectType({ description: 'The partnership, being carried out, or why it is not.' })
export class StartImplementationPayload extends PartnershipPayload {}

@Resolver()
export class StartImplementation {
  @Mutation(() => StartImplementationPayload, {
    description:
      'Says that what was agreed is being carried out. From another state than AGREED it is WRONG_STATE. For the people of its members, else FORBIDDEN.',
  })
  startImplementation(
    @Arg('input', () => StartImplementationInput, { description: 'Which partnership.' })
    input: StartImplementationInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      partnership: await leadPartnership(context, 'startImplementation', input, { action: 'start' }),
    }));
  }
}
