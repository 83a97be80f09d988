import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { dayOf } from '../validation/dates';
import { changeState } from './change-state';
import { checkStanding } from './check-standing';
import { checkInTime, checkUnreviewed } from './proposal-parties';
import { ProposalAtRevision, ProposalPayload } from './proposal-action.type';

@InputType({ description: 'Which proposal to publish, and from which revision.' })
export class PublishProposalInput extends ProposalAtRevision {}

@ObjectType({ description: 'The proposal, published, or why it is not.' })
export class PublishProposalPayload extends ProposalPayload {}

@Resolver()
export class PublishProposal {
  @Mutation(() => PublishProposalPayload, {
    description:
      'Publishes a draft: from then on it is shown and matched. REQUIRED where it gives or needs nothing that its kind demands, OUT_OF_RANGE where its last day or its window has passed, WRONG_STATE where its institution was refused or flagged; every fault is reported at the field of the proposal. From another state WRONG_STATE, as where its call is not open, or wants a review: then submit it. For the people of its institution, else FORBIDDEN.',
  })
  publishProposal(
    @Arg('input', () => PublishProposalInput, { description: 'Which proposal, and from which revision.' })
    input: PublishProposalInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => ({
      proposal: await changeState(context, input, {
        action: 'publish',
        changes: { publishedAt: context.now },
        check: async (db, stored, faults) => {
          await checkUnreviewed(db, stored, faults);
          await checkInTime(db, stored, dayOf(context.now), faults);
          await checkStanding(db, stored, dayOf(context.now), faults);
        },
      }),
    }));
  }
}
