import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { changeState } from './change-state';
import { ProposalAtRevision, ProposalPayload } from './proposal-action.type';
import { checkReason } from './reason';

@InputType({ description: 'Which proposal to give back, from which revision, and what is to be changed.' })
export class RequestChangesOfProposalInput extends ProposalAtRevision {
  @Field(() => String, { description: 'What is to be changed, for the history: 1 to 2,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'The proposal, a draft again, or why it is not.' })
export class RequestChangesOfProposalPayload extends ProposalPayload {}

@Resolver()
export class RequestChangesOfProposal {
  @Mutation(() => RequestChangesOfProposalPayload, {
    description:
      "Gives a proposal back to its people as a draft, with the changes that are asked for: one that was handed in, or one of the call that is published or paused. From another state WRONG_STATE. For the organisers of its call's programme, else FORBIDDEN.",
  })
  requestChangesOfProposal(
    @Arg('input', () => RequestChangesOfProposalInput, {
      description: 'Which proposal, from which revision, and what is to be changed.',
    })
    input: RequestChangesOfProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      proposal: await changeState(context, input, {
        action: 'requestChangesOf',
        reason: input.reason.trim(),
        check: (_db, _stored, faults) => checkReason(input.reason, faults),
      }),
    }));
  }
}
