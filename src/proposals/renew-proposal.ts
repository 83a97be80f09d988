import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context';
import { DateScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { dayOf } from '../validation/dates';
import { changeState } from './change-state';
import { checkStanding } from './check-standing';
import { checkValidUntil } from './date-rules';
import { ProposalAtRevision, ProposalPayload } from './proposal-action.type';

@InputType({ description: 'Which proposal to renew, from which revision, and until when.' })
export class RenewProposalInput extends ProposalAtRevision {
  @Field(() => DateScalar, {
    description: 'The last day on which it is to stand (UTC): today to five years ahead, else OUT_OF_RANGE.',
  })
  validUntil: string;
}

@ObjectType({ description: 'The proposal, renewed, or why it is not.' })
export class RenewProposalPayload extends ProposalPayload {}

@Resolver()
export class RenewProposal {
  @Mutation(() => RenewProposalPayload, {
    description:
      'Gives a proposal another last day. One that is published or paused stays so; one that has expired is published again, and must be complete as for `publishProposal`. From another state WRONG_STATE. For the people of its institution, else FORBIDDEN.',
  })
  renewProposal(
    @Arg('input', () => RenewProposalInput, {
      description: 'Which proposal, from which revision, and until when.',
    })
    input: RenewProposalInput,
    @Ctx() context: Context,
  ) {
    const { validUntil } = input;
    const today = dayOf(context.now);
    return withUserErrors(async () => ({
      proposal: await changeState(context, input, {
        action: 'renew',
        reason: `validUntil: ${validUntil}`,
        changes: { validUntil },
        check: (db, renewed, faults) => {
          checkValidUntil(validUntil, today, faults);
          return checkStanding(db, renewed, today, faults);
        },
      }),
    }));
  }
}
