import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { checkText } from '../validation/checks';
import { Faults } from '../validation/faults';
import { leadPartnership } from './lead-partnership';
import { PartnershipActionInput } from './partnership-action.type';
import { PartnershipPayload } from './partnership.type';

@InputType({ description: 'Which partnership to end, and why.' })
export class EndPartnershipInput extends PartnershipActionInput {
  @Field(() => String, { description: 'Why; the partners read it: 1 to 2,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'The partnership, ended, or why it is not.' })
export class EndPartnershipPayload extends PartnershipPayload {}

@Resolver()
export class EndPartnership {
  @Mutation(() => EndPartnershipPayload, {
    description:
      'Ends a partnership before it is carried out; the places that it took are free again, and the partners go on seeing each other. WRONG_STATE where it was completed or ended. For the people of its members, else FORBIDDEN.',
  })
  endPartnership(
    @Arg('input', () => EndPartnershipInput, { description: 'Which partnership, and why.' })
    input: EndPartnershipInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'partnership.act');
      const faults = new Faults();
      const reason = checkText(faults, ['reason'], input.reason, { least: 1, most: 2_000 });
      faults.throwIfAny();
      const step = { action: 'end', reason } as const;
      return { partnership: await leadPartnership(context, 'endPartnership', input, step) };
    });
  }
}
