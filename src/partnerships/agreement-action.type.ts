import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../graphql/mutation';

@InputType({ description: 'An agreement of a partnership to act upon.' })
export class AgreementActionInput extends MutationInput {
  @Field(() => ID, {
    description:
      'The agreement: NOT_FOUND where there is none that the caller may see, BAD_ID where the id is of another type.',
  })
  id: string;
}
