import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { dayOf } from '../validation/dates';
import { changeState } from './change-state';
import { checkStanding } from './check-standing';
import { checkInTime } from './proposal-parties';
import { ProposalAtRevision, ProposalPayload } from './proposal-action.type';

@InputType({ description: 'Which proposal to submit, and from which revision.' })
export class SubmitProposalInput extends ProposalAtRevision {}

@ObjectType({ description: 'The proposal, handed in, or why it is not.' })
export class SubmitProposalPayload extends ProposalPayload {}

@Resolver()
export class SubmitProposal {
  @Mutation(() => SubmitProposalPayload, {
    description:
      'Hands a draft in for review by an organiser. It must be complete as for `publishProposal`; every fault is reported at the field of the proposal. From another state WRONG_STATE, as where its call is not open and it was not handed in before. For the people of its institution, else FORBIDDEN.',
  })
  submitProposal(
    @Arg('input', () => SubmitProposalInput, { description: 'Which proposal, and from which revision.' })
    input: SubmitProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      proposal: await changeState(context, input, {
        action: 'submit',
        check: async (db, stored, faults) => {
          await checkInTime(db, stored, dayOf(context.now), faults);
          await checkStanding(db, stored, dayOf(context.now), faults);
        },
      }),
    }));
  }
}
