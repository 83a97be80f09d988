import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { liftVeto } from '../history/vetoes.repository';
import { fail } from '../validation/faults';
import { holdProposals } from './member-locks.repository';
import { findOwnPair } from './own-pair';
import { OwnProposalPayload, ProposalPairInput } from './shortlist-action.type';

@InputType({ description: 'Which refusal to take back.' })
export class WithdrawVetoInput extends ProposalPairInput {}

@ObjectType({ description: "The caller's own proposal, or why nothing was done." })
export class WithdrawVetoPayload extends OwnProposalPayload {}

@Resolver()
export class WithdrawVeto {
  @Mutation(() => WithdrawVetoPayload, {
    description:
      'Takes back that a proposal has declined another: the two are matched again as the other rules say. WRONG_STATE where it has not declined it. For the people of the institution of `proposalId`, else FORBIDDEN.',
  })
  withdrawVeto(
    @Arg('input', () => WithdrawVetoInput, { description: 'Who declined, and whom.' })
    input: WithdrawVetoInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'interest.act');
      const about = { mutation: 'withdrawVeto', type: 'Proposal', input };
      const proposal = await write(context, about, async (db) => {
        const { proposal: own, counterpartId } = await findOwnPair(db, input, context);
        await holdProposals(db, [own.id, counterpartId]);
        if (!(await liftVeto(db, { proposalId: own.id, declinedId: counterpartId }))) {
          fail('WRONG_STATE', 'The proposal has not declined the other.', ['counterpartId']);
        }
        return own;
      });
      return { proposal };
    });
  }
}
