import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { idDescription, keyOf, registerNodeType, toGlobalId } from '../graphql/node';
import type { Proposal } from '../proposals/proposal';
import { ProposalType } from '../proposals/proposal.type';
import { interestStateAt, type Interest, type InterestMember, type InterestState } from './interest';
import { InterestFilter } from './interest-filter.type';
import { listInterests } from './interest-list.repository';
import {
  historyOfInterest,
  interestById,
  membersOfInterest,
  partnershipOfInterest,
} from './interest.loaders';
import { InterestConnection, InterestMemberType, InterestType } from './interest.type';
import { MatchChangeType } from './match-change.type';
import { proposalOfMember } from './member-proposal';
import type { Partnership } from './partnership';
import { InterestStateEnum } from './partnership-enums.type';
import { PartnershipType } from './partnership.type';
import { presentHistory, type ToldChange } from './present-history';

registerNodeType('Interest', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(interestById, id),
});

@Resolver(() => InterestType)
export class InterestResolver {
  @Query(() => InterestConnection, {
    description:
      "The interests in which one of the viewer's institutions stands, the latest first; all for an administrator, none for a stranger.",
  })
  async interests(
    @Ctx() { db, scope, now }: Context,
    @Arg('filter', () => InterestFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: InterestFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list, under the same filter: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<Interest>> {
    const page = checkedPage(first, after);
    const { states, direction, proposalId } = filter ?? {};
    const criteria = {
      states: states ?? null,
      direction: direction ?? null,
      proposalId: proposalId == null ? null : keyOf('Proposal', proposalId, ['filter', 'proposalId']),
    };
    return toConnection(await listInterests(db, scope, criteria, page, now));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Interest): string {
    return toGlobalId('Interest', id);
  }

  @FieldResolver(() => InterestStateEnum, {
    description: 'Where it stands now: EXPIRED from `expiresAt` on, if it waited until then.',
  })
  state(@Root() interest: Interest, @Ctx() { now }: Context): InterestState {
    return interestStateAt(interest, now);
  }

  @FieldResolver(() => [InterestMemberType], { description: 'Two, or three where it is triangular.' })
  members(@Root() { id }: Interest, @Ctx() { loaders }: Context): Promise<readonly InterestMember[]> {
    return loaders.load(membersOfInterest, id);
  }

  @FieldResolver(() => PartnershipType, { nullable: true, description: 'What it has led to.' })
  partnership(@Root() { id }: Interest, @Ctx() { loaders }: Context): Promise<Partnership | null> {
    return loaders.load(partnershipOfInterest, id);
  }

  @FieldResolver(() => [MatchChangeType], {
    description: 'How it came to where it stands, its partnership included; the first entry first.',
  })
  async history(@Root() { id }: Interest, @Ctx() { loaders, scope }: Context): Promise<ToldChange[]> {
    const members = await loaders.load(membersOfInterest, id);
    return presentHistory(await loaders.load(historyOfInterest, id), members, scope);
  }
}

@Resolver(() => InterestMemberType)
export class InterestMemberResolver {
  @FieldResolver(() => ProposalType, {
    nullable: true,
    description:
      'The proposal, whose institution stays unnamed as its visibility says until interest is mutual; null where the viewer may not see it, as one that was paused meanwhile.',
  })
  proposal(@Root() member: InterestMember, @Ctx() context: Context): Promise<Proposal | null> {
    return proposalOfMember(member, context);
  }
}
