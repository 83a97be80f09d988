import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { changeState } from './change-state';
import { ProposalAtRevision, ProposalPayload } from './proposal-action.type';
import { checkReason } from './reason';

@InputType({ description: 'Which proposal to reject, from which revision, and why.' })
export class RejectProposalInput extends ProposalAtRevision {
  @Field(() => String, { description: 'Why, for the history: 1 to 2,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'The proposal, rejected, or why it is not.' })
export class RejectProposalPayload extends ProposalPayload {}

@Resolver()
export class RejectProposal {
  @Mutation(() => RejectProposalPayload, {
    description:
      "Refuses a proposal that was handed in, for good. From another state WRONG_STATE. For the organisers of its call's programme, else FORBIDDEN.",
  })
  rejectProposal(
    @Arg('input', () => RejectProposalInput, { description: 'Which proposal, from which revision, and why.' })
    input: RejectProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      proposal: await changeState(context, input, {
        action: 'reject',
        reason: input.reason.trim(),
        check: (_db, _stored, faults) => checkReason(input.reason, faults),
      }),
    }));
  }
}
