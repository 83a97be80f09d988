import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../graphql/mutation';

@InputType({ description: 'An interest, and for which of its members the caller acts.' })
export class InterestActionInput extends MutationInput {
  @Field(() => ID, {
    description:
      'The interest: NOT_FOUND where there is none that concerns the caller, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The member's proposal for which the caller acts. Needed only where the caller may act for several of those that could, as an administrator may: REQUIRED then.",
  })
  proposalId?: string | null;
}
