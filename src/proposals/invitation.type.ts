import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, Payload } from '../graphql/mutation';
import { DateTimeScalar } from '../graphql/scalars';
import type { Invitation } from './invitation';
import type { Proposal } from './proposal';
import { ProposalType } from './proposal.type';

@ObjectType('Invitation', {
  description:
    'That an institution may see a proposal that is open to those invited only. Seen by the people of the proposal and by administrators.',
})
export class InvitationType implements Pick<Invitation, 'invitedAt'> {
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  invitedAt: Date;
}

@InputType({ description: 'The proposal to which is invited.' })
export class OfProposal extends MutationInput {
  @Field(() => ID, {
    description: 'The proposal: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  proposalId: string;
}

@ObjectType({ description: 'What comes of an invitation.' })
export class InvitationPayload extends Payload {
  @Field(() => ProposalType, {
    nullable: true,
    description: 'The proposal with its invitations as they are now; null where nothing was done.',
  })
  proposal: Proposal | null;
}
