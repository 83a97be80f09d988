import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { findOwnPair } from './own-pair';
import { OwnProposalPayload, ProposalPairInput } from './shortlist-action.type';
import { removeFromShortlist } from './shortlist.repository';

@InputType({ description: 'Which match no longer to keep aside.' })
export class UnshortlistMatchInput extends ProposalPairInput {}

@ObjectType({ description: "The caller's own proposal, or why nothing was done." })
export class UnshortlistMatchPayload extends OwnProposalPayload {}

@Resolver()
export class UnshortlistMatch {
  @Mutation(() => UnshortlistMatchPayload, {
    description:
      'Takes a match out of what was set aside; one that was not is left as it is. For the people of the institution of `proposalId`, else FORBIDDEN.',
  })
  unshortlistMatch(
    @Arg('input', () => UnshortlistMatchInput, { description: 'Which match.' }) input: UnshortlistMatchInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'interest.act');
      const about = { mutation: 'unshortlistMatch', type: 'Proposal', input };
      const proposal = await write(context, about, async (db) => {
        const { proposal: own, counterpartId } = await findOwnPair(db, input, context);
        await removeFromShortlist(db, { proposalId: own.id, counterpartId });
        return own;
      });
      return { proposal };
    });
  }
}
