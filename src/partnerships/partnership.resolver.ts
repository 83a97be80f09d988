import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { idDescription, keyOf, registerNodeType, toGlobalId } from '../graphql/node';
import type { Institution } from '../institutions/institution';
import { institutionById } from '../institutions/institution.loaders';
import { InstitutionType } from '../institutions/institution.type';
import type { Participant } from '../participants/participant';
import { participantById } from '../participants/participant.loaders';
import { ParticipantType } from '../participants/participant.type';
import type { Proposal } from '../proposals/proposal';
import { ProposalType } from '../proposals/proposal.type';
import type { Interest, InterestMember } from './interest';
import {
  contactsOfProposal,
  historyOfInterest,
  interestById,
  membersOfInterest,
  partnerProposalById,
  partnershipById,
} from './interest.loaders';
import { InterestType } from './interest.type';
import { MatchChangeType } from './match-change.type';
import type { Partnership } from './partnership';
import { PartnershipFilter } from './partnership-filter.type';
import { listPartnerships } from './partnership-list.repository';
import { PartnershipConnection, PartnershipMemberType, PartnershipType } from './partnership.type';
import { presentHistory, type ToldChange } from './present-history';

registerNodeType('Partnership', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(partnershipById, id),
});

@Resolver(() => PartnershipType)
export class PartnershipResolver {
  @Query(() => PartnershipConnection, {
    description:
      "The partnerships in which one of the viewer's institutions stands, the latest first; all for an administrator, none for a stranger.",
  })
  async partnerships(
    @Ctx() { db, scope }: Context,
    @Arg('filter', () => PartnershipFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: PartnershipFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list, under the same filter: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<Partnership>> {
    const page = checkedPage(first, after);
    const { states, proposalId, institutionId } = filter ?? {};
    const key = (type: string, id: string | null | undefined, field: string) =>
      id == null ? null : keyOf(type, id, ['filter', field]);
    const criteria = {
      states: states ?? null,
      proposalId: key('Proposal', proposalId, 'proposalId'),
      institutionId: key('Institution', institutionId, 'institutionId'),
    };
    return toConnection(await listPartnerships(db, scope, criteria, page));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Partnership): string {
    return toGlobalId('Partnership', id);
  }

  @FieldResolver(() => [PartnershipMemberType], { description: 'Two, or three where it is triangular.' })
  members(
    @Root() { interestId }: Partnership,
    @Ctx() { loaders }: Context,
  ): Promise<readonly InterestMember[]> {
    return loaders.load(membersOfInterest, interestId);
  }

  @FieldResolver(() => InterestType, { nullable: true, description: 'The interest that has led to it.' })
  interest(@Root() { interestId }: Partnership, @Ctx() { loaders }: Context): Promise<Interest | null> {
    return loaders.load(interestById, interestId);
  }

  @FieldResolver(() => [MatchChangeType], {
    description: 'How it came to where it stands, from the first expression of interest on.',
  })
  async history(
    @Root() { interestId }: Partnership,
    @Ctx() { loaders, scope }: Context,
  ): Promise<ToldChange[]> {
    const members = await loaders.load(membersOfInterest, interestId);
    return presentHistory(await loaders.load(historyOfInterest, interestId), members, scope);
  }
}

@Resolver(() => PartnershipMemberType)
export class PartnershipMemberResolver {
  @FieldResolver(() => ProposalType, {
    nullable: true,
    description: 'The proposal, in whichever state. Whom to ask there is told from the next request on.',
  })
  proposal(@Root() { proposalId }: InterestMember, @Ctx() { loaders }: Context): Promise<Proposal | null> {
    return loaders.load(partnerProposalById, proposalId);
  }

  @FieldResolver(() => InstitutionType, {
    nullable: true,
    description: 'Who stands behind it: partners are named to each other.',
  })
  institution(
    @Root() { institutionId }: InterestMember,
    @Ctx() { loaders }: Context,
  ): Promise<Institution | null> {
    return loaders.load(institutionById, institutionId);
  }

  @FieldResolver(() => [ParticipantType], {
    description:
      "Whom to turn to: whom the proposal names, or else the institution's focal points; those who have taken back that partners may are left out. Told from the next request after both sides have said yes.",
  })
  async contacts(
    @Root() { proposalId }: InterestMember,
    @Ctx() { loaders }: Context,
  ): Promise<Participant[]> {
    const contacts = await loaders.load(contactsOfProposal, proposalId);
    const people = await loaders.loadMany(
      participantById,
      contacts.map(({ id }) => id),
    );
    return people.filter((person) => person !== null);
  }
}
