import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { dayOf } from '../validation/dates';
import { changeState } from './change-state';
import { checkStanding } from './check-standing';
import { ProposalAtRevision, ProposalPayload } from './proposal-action.type';

@InputType({ description: 'Which proposal to approve, and from which revision.' })
export class ApproveProposalInput extends ProposalAtRevision {}

@ObjectType({ description: 'The proposal, published, or why it is not.' })
export class ApproveProposalPayload extends ProposalPayload {}

@Resolver()
export class ApproveProposal {
  @Mutation(() => ApproveProposalPayload, {
    description:
      "Publishes what was handed in: from then on it is shown and matched. REQUIRED where it gives or needs nothing that its kind demands, OUT_OF_RANGE where its last day or its window has passed, WRONG_STATE where its institution was refused or flagged; every fault is reported at the field of the proposal. From another state WRONG_STATE. For the organisers of its call's programme, else FORBIDDEN.",
  })
  approveProposal(
    @Arg('input', () => ApproveProposalInput, { description: 'Which proposal, and from which revision.' })
    input: ApproveProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      proposal: await changeState(context, input, {
        action: 'approve',
        changes: { publishedAt: context.now },
        check: (db, stored, faults) => checkStanding(db, stored, dayOf(context.now), faults),
      }),
    }));
  }
}
