import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { fail } from '../validation/faults';
import { holdProposals } from './member-locks.repository';
import { findOwnPair } from './own-pair';
import { OwnProposalPayload, ProposalPairInput } from './shortlist-action.type';
import { addToShortlist, shortlistLimit } from './shortlist.repository';

@InputType({ description: 'Which match to set aside.' })
export class ShortlistMatchInput extends ProposalPairInput {}

@ObjectType({ description: "The caller's own proposal, or why the match was not set aside." })
export class ShortlistMatchPayload extends OwnProposalPayload {}

@Resolver()
export class ShortlistMatch {
  @Mutation(() => ShortlistMatchPayload, {
    description:
      "Sets a match aside for later, whether or not a rule bars it: only the proposal's own people see that. Doing it again changes nothing. LIMIT_REACHED beyond 100. For the people of the institution of `proposalId`, else FORBIDDEN.",
  })
  shortlistMatch(
    @Arg('input', () => ShortlistMatchInput, { description: 'Which match.' }) input: ShortlistMatchInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'interest.act');
      const about = { mutation: 'shortlistMatch', type: 'Proposal', input };
      const proposal = await write(context, about, async (db) => {
        const { proposal: own, counterpartId } = await findOwnPair(db, input, context);
        await holdProposals(db, [own.id]);
        const entry = { proposalId: own.id, counterpartId, shortlistedAt: context.now };
        if (!(await addToShortlist(db, entry))) {
          fail('LIMIT_REACHED', `A proposal sets aside at most ${shortlistLimit} matches.`, ['proposalId']);
        }
        return own;
      });
      return { proposal };
    });
  }
}
