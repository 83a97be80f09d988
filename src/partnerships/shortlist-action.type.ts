import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, Payload } from '../graphql/mutation';
import type { Proposal } from '../proposals/proposal';
import { ProposalType } from '../proposals/proposal.type';

@InputType({ description: 'A match, by its two proposals.' })
export class ProposalPairInput extends MutationInput {
  @Field(() => ID, {
    description: "The caller's own proposal: NOT_FOUND where there is none that the caller may see.",
  })
  proposalId: string;

  @Field(() => ID, { description: 'The other: NOT_FOUND where the caller may not see it.' })
  counterpartId: string;
}

@ObjectType({ description: 'What comes of an action for the sake of a proposal.' })
export class OwnProposalPayload extends Payload {
  @Field(() => ProposalType, {
    nullable: true,
    description: "The caller's own proposal; null where it was not done.",
  })
  proposal: Proposal | null;
}
