import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { defineLoader } from '../graphql/loader';
import { proposalById } from '../proposals/proposal.loaders';
import type { Proposal } from '../proposals/proposal';
import { isOwn, isVisible } from '../proposals/proposal-visibility';
import { ProposalType } from '../proposals/proposal.type';
import { dayOf } from '../validation/dates';
import { findShortlists } from './shortlist.repository';

const shortlistOfProposal = defineLoader(findShortlists);

@Resolver(() => ProposalType)
export class ProposalShortlistResolver {
  @FieldResolver(() => [ProposalType], {
    description:
      'Those that its own people have set aside, at most 100, the latest first, as long as they may see them; empty for everybody else.',
  })
  async shortlist(@Root() proposal: Proposal, @Ctx() { loaders, scope, now }: Context): Promise<Proposal[]> {
    if (!isOwn(scope, proposal)) return [];
    const entries = await loaders.load(shortlistOfProposal, proposal.id);
    const found = await loaders.loadMany(
      proposalById,
      entries.map(({ counterpartId }) => counterpartId),
    );
    return found.filter((one) => one !== null).filter((one) => isVisible(scope, one, dayOf(now)));
  }
}
