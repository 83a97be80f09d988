import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../graphql/mutation';

@InputType({ description: 'A partnership to act upon.' })
export class PartnershipActionInput extends MutationInput {
  @Field(() => ID, {
    description:
      'The partnership: NOT_FOUND where there is none that concerns the caller, BAD_ID where the id is of another type.',
  })
  id: string;
}
