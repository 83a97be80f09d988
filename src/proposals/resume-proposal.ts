import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { dayOf } from '../validation/dates';
import { changeState } from './change-state';
import { checkStanding } from './check-standing';
import { ProposalAtRevision, ProposalPayload } from './proposal-action.type';

@InputType({ description: 'Which proposal to resume, and from which revision.' })
export class ResumeProposalInput extends ProposalAtRevision {}

@ObjectType({ description: 'The proposal, published again, or why it is not.' })
export class ResumeProposalPayload extends ProposalPayload {}

@Resolver()
export class ResumeProposal {
  @Mutation(() => ResumeProposalPayload, {
    description:
      'Publishes a paused proposal again. It must still be complete as for `publishProposal`. From another state WRONG_STATE. For the people of its institution, else FORBIDDEN.',
  })
  resumeProposal(
    @Arg('input', () => ResumeProposalInput, { description: 'Which proposal, and from which revision.' })
    input: ResumeProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      proposal: await changeState(context, input, {
        action: 'resume',
        check: (db, stored, faults) => checkStanding(db, stored, dayOf(context.now), faults),
      }),
    }));
  }
}
