import type { Context } from '../graphql/context';
import { proposalById } from '../proposals/proposal.loaders';
import type { Proposal } from '../proposals/proposal';
import { isVisible } from '../proposals/proposal-visibility';
import { dayOf } from '../validation/dates';
import type { InterestMember } from './interest';
import { partnerProposalById } from './interest.loaders';

/** A partner's proposal in every state; another's as anybody of the viewer's kind sees it. */
export async function proposalOfMember(
  { proposalId }: Pick<InterestMember, 'proposalId'>,
  { loaders, scope, now }: Context,
): Promise<Proposal | null> {
  const [partner, proposal] = await Promise.all([
    loaders.load(partnerProposalById, proposalId),
    loaders.load(proposalById, proposalId),
  ]);
  return partner ?? (proposal && isVisible(scope, proposal, dayOf(now)) ? proposal : null);
}
