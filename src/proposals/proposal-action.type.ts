import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationInput, Payload } from '../graphql/mutation';
import type { Proposal } from './proposal';
import { ProposalType } from './proposal.type';

@InputType({ description: 'A proposal as the caller has read it.' })
export class ProposalAtRevision extends MutationInput {
  @Field(() => ID, {
    description: 'The proposal: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;
}

@ObjectType({ description: 'What comes of an action upon a proposal.' })
export class ProposalPayload extends Payload {
  @Field(() => ProposalType, {
    nullable: true,
    description: 'The proposal as it is now; null where it was not done.',
  })
  proposal: Proposal | null;
}
