import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { changeState } from './change-state';
import { ProposalAtRevision, ProposalPayload } from './proposal-action.type';

@InputType({ description: 'Which proposal to pause, and from which revision.' })
export class PauseProposalInput extends ProposalAtRevision {}

@ObjectType({ description: 'The proposal, paused, or why it is not.' })
export class PauseProposalPayload extends ProposalPayload {}

@Resolver()
export class PauseProposal {
  @Mutation(() => PauseProposalPayload, {
    description:
      'Takes a published proposal out of lists and matches for the time being. From another state WRONG_STATE. For the people of its institution, else FORBIDDEN.',
  })
  pauseProposal(
    @Arg('input', () => PauseProposalInput, { description: 'Which proposal, and from which revision.' })
    input: PauseProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      proposal: await changeState(context, input, { action: 'pause' }),
    }));
  }
}
