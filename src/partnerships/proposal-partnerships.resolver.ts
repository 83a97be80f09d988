import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import type { List } from '../database/list';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import type { Proposal } from '../proposals/proposal';
import { ProposalType } from '../proposals/proposal.type';
import type { Interest } from './interest';
import type { InterestMemberEntity } from './interest-member.entity';
import { interestById, partnershipOfInterest } from './interest.loaders';
import { InterestConnection } from './interest.type';
import { interestsOfProposal, partnershipsOfProposal } from './members-under.loaders';
import { PageArgs } from './page-args.type';
import type { Partnership } from './partnership';
import { PartnershipConnection } from './partnership.type';

@Resolver(() => ProposalType)
export class ProposalPartnershipsResolver {
  @FieldResolver(() => InterestConnection, {
    description: 'The interests in which it stands, the latest first: those that concern the viewer.',
  })
  async interests(
    @Root() { id }: Proposal,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Interest>> {
    const list = await interestsOfProposal(context, id, checkedPage(first, after));
    return mapped(list, ({ interestId }) => context.loaders.load(interestById, interestId));
  }

  @FieldResolver(() => PartnershipConnection, {
    description: 'The partnerships in which it stands, the latest first: those that concern the viewer.',
  })
  async partnerships(
    @Root() { id }: Proposal,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Partnership>> {
    const list = await partnershipsOfProposal(context, id, checkedPage(first, after));
    return mapped(list, ({ interestId }) => context.loaders.load(partnershipOfInterest, interestId));
  }
}

/** The same page of what the rows stand for; rows and what they stand for concern the same viewers. */
async function mapped<T>(
  { page, totalCount }: List<InterestMemberEntity>,
  of: (row: InterestMemberEntity) => Promise<T | null>,
): Promise<Connection<T>> {
  const rows = (await Promise.all(page.rows.map(of))).filter((row) => row !== null);
  return toConnection({ page: { ...page, rows }, totalCount });
}
