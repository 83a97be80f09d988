import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { changeState } from './change-state';
import { ProposalAtRevision, ProposalPayload } from './proposal-action.type';
import { checkReason } from './reason';

@InputType({ description: 'Which proposal to withdraw, from which revision, and why.' })
export class WithdrawProposalInput extends ProposalAtRevision {
  @Field(() => String, { description: 'Why, for the history: 1 to 2,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'The proposal, withdrawn, or why it is not.' })
export class WithdrawProposalPayload extends ProposalPayload {}

@Resolver()
export class WithdrawProposal {
  @Mutation(() => WithdrawProposalPayload, {
    description:
      'Takes a proposal back, for good, before it is matched. From another state WRONG_STATE. For the people of its institution, else FORBIDDEN.',
  })
  withdrawProposal(
    @Arg('input', () => WithdrawProposalInput, {
      description: 'Which proposal, from which revision, and why.',
    })
    input: WithdrawProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      proposal: await changeState(context, input, {
        action: 'withdraw',
        reason: input.reason.trim(),
        check: (_db, _stored, faults) => checkReason(input.reason, faults),
      }),
    }));
  }
}
