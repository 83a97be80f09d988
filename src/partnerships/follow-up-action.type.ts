import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../graphql/mutation';

@InputType({ description: 'A follow-up as the caller has read it.' })
export class FollowUpAtRevision extends MutationInput {
  @Field(() => ID, {
    description:
      'The follow-up: NOT_FOUND where there is none that concerns the caller, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;
}
