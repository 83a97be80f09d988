import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { isUuid } from '../database/uuid';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { registerNodeType, toGlobalId } from '../graphql/node';
import type { Institution } from '../institutions/institution';
import { institutionById } from '../institutions/institution.loaders';
import { InstitutionType } from '../institutions/institution.type';
import type { Participant } from '../participants/participant';
import { participantById } from '../participants/participant.loaders';
import { ParticipantType } from '../participants/participant.type';
import type { SpokenLanguage } from '../participants/spoken-language';
import { SpokenLanguageType } from '../participants/spoken-language.type';
import { findCountry } from '../reference/catalogue';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import { dayOf } from '../validation/dates';
import { DateWindowType } from './date-window.type';
import type { DateWindow } from './date-rules';
import { findPlace, type GeographicTargets, type Place } from './place';
import { GeographicTargetsType } from './place.type';
import type { Proposal, ProposalStatus } from './proposal';
import type { ListedProposal } from './listed-proposal';
import { proposalCriteria } from './proposal-criteria';
import { ProposalStatusEnum } from './proposal-enums.type';
import { ProposalListArgs } from './proposal-list-args.type';
import { listProposals } from './proposal-list.repository';
import { proposalById } from './proposal.loaders';
import { proposalParts } from './proposal-selection';
import { statusOn } from './proposal-states';
import { ProposalConnection, ProposalType } from './proposal.type';
import { isNamed, isOwn, isVisible } from './proposal-visibility';

registerNodeType('Proposal', {
  isKey: isUuid,
  find: async (id, { loaders, scope, now }) => {
    const proposal = await loaders.load(proposalById, id);
    return proposal && isVisible(scope, proposal, dayOf(now)) ? proposal : null;
  },
});

@Resolver(() => ProposalType)
export class ProposalResolver {
  @Query(() => ProposalConnection, {
    description:
      'Proposals, filtered and ordered. Who may not see all sees, finds and counts those only that are open and either public or anonymised.',
  })
  async proposals(
    @Ctx() context: Context,
    @Args(() => ProposalListArgs) { filter, orderBy, first, after }: ProposalListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Proposal>> {
    const page = checkedPage(first, after);
    const criteria = await proposalCriteria(context, filter);
    const { db, scope, now } = context;
    const parts = proposalParts(info, scope);
    return toConnection(await listProposals(db, scope, criteria, orderBy, page, dayOf(now), parts));
  }

  @FieldResolver(() => ID, { description: 'Names this proposal across the whole platform.' })
  id(@Root() { id }: Proposal): string {
    return toGlobalId('Proposal', id);
  }

  @FieldResolver(() => ProposalStatusEnum, {
    description:
      'Where it stands today: EXPIRED from the day after `validUntil`, if it was published or paused until then.',
  })
  status(@Root() proposal: Proposal, @Ctx() { now }: Context): ProposalStatus {
    return statusOn(proposal, dayOf(now));
  }

  @FieldResolver(() => InstitutionType, {
    nullable: true,
    description: 'Who stands behind it; null while its visibility hides that from the viewer.',
  })
  institution(
    @Root() proposal: ListedProposal,
    @Ctx() { loaders, scope }: Context,
  ): Promise<Institution | null> | Institution | null {
    if (!isNamed(scope, proposal)) return null;
    return proposal.fetched?.institution ?? loaders.load(institutionById, proposal.institutionId);
  }

  @FieldResolver(() => CountryType, {
    nullable: true,
    description:
      "Its institution's country, known also where the institution is hidden; null for a multilateral.",
  })
  country(@Root() { country }: Proposal): CountryRow | null {
    return country === null ? null : findCountry(country);
  }

  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'Who answers for it; null where nobody was named, or the viewer may not know who.',
  })
  contact(
    @Root() proposal: Proposal,
    @Ctx() { loaders, scope }: Context,
  ): Promise<Participant | null> | null {
    const { contactId } = proposal;
    return contactId !== null && isNamed(scope, proposal) ? loaders.load(participantById, contactId) : null;
  }

  @FieldResolver(() => DateWindowType, {
    nullable: true,
    description: 'When it can take place; null where it was left open.',
  })
  window(@Root() { windowFrom: from, windowTo: to }: Proposal): DateWindow | null {
    return from === null || to === null ? null : { from, to };
  }

  @FieldResolver(() => [SpokenLanguageType], {
    description: 'In which languages it can be carried out, in the order given.',
  })
  workingLanguages(@Root() { languages }: Proposal): readonly SpokenLanguage[] {
    return languages;
  }

  @FieldResolver(() => GeographicTargetsType, {
    description: 'Which partners it asks for, by where they are.',
  })
  targets(@Root() proposal: Proposal): Record<keyof GeographicTargets, Place[]> {
    const places = (codes: readonly string[]) => codes.map(findPlace).filter((place) => place !== null);
    return {
      only: places(proposal.targetPlaces),
      excluded: places(proposal.excludedPlaces),
      preferred: places(proposal.preferredPlaces),
      avoided: places(proposal.avoidedPlaces),
    };
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many matches may be active at once; null where there is no limit, or the viewer may not know it.',
  })
  capacity(@Root() proposal: Proposal, @Ctx() { scope }: Context): number | null {
    return isOwn(scope, proposal) ? proposal.capacity : null;
  }
}
