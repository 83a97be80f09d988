import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { idDescription, keyOf, registerNodeType, toGlobalId } from '../graphql/node';
import { institutionById } from '../institutions/institution.loaders';
import { findCountry } from '../reference/catalogue';
import { fail } from '../validation/faults';
import type { Agreement } from './agreement';
import { AgreementFilter } from './agreement-filter.type';
import { listAgreements } from './agreement-list.repository';
import {
  agreementById,
  agreementsOfPartnership,
  confirmationsOfAgreement,
  partiesOfAgreement,
  partyMembersOfAgreement,
} from './agreement.loaders';
import { AgreementConnection, AgreementPartyType, AgreementType } from './agreement.type';
import { partnershipById } from './interest.loaders';
import { PageArgs } from './page-args.type';
import type { Partnership } from './partnership';
import { PartnershipType } from './partnership.type';

registerNodeType('Agreement', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(agreementById, id),
});

@Resolver(() => AgreementType)
export class AgreementResolver {
  @Query(() => AgreementConnection, {
    description:
      'Agreements, the latest first: those that are agreed and not confidential, and those in which an institution of the viewer stands.',
  })
  async agreements(
    @Ctx() { db, scope }: Context,
    @Arg('filter', () => AgreementFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: AgreementFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list, under the same filter: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<Agreement>> {
    const page = checkedPage(first, after);
    const { kinds, states, country, institutionId } = filter ?? {};
    const criteria = {
      kinds: kinds ?? null,
      states: states ?? null,
      country: country == null ? null : alpha3Of(country),
      institutionId:
        institutionId == null ? null : keyOf('Institution', institutionId, ['filter', 'institutionId']),
    };
    return toConnection(await listAgreements(db, scope, criteria, page));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: Agreement): string {
    return toGlobalId('Agreement', id);
  }

  @FieldResolver(() => [AgreementPartyType], { description: 'Between whom it is.' })
  async parties(
    @Root() { id, partnershipId }: Agreement,
    @Ctx() { loaders }: Context,
  ): Promise<AgreementPartyType[]> {
    const standing: readonly Standing[] =
      partnershipId === null
        ? await loaders.load(partiesOfAgreement, id)
        : await membersWithWord(id, loaders);
    return Promise.all(
      standing.map(async ({ country, institutionId, confirmedAt = null }) => {
        const institution =
          institutionId === null ? null : await loaders.load(institutionById, institutionId);
        const code = country ?? institution?.country ?? null;
        return { institution, country: code === null ? null : findCountry(code), confirmedAt };
      }),
    );
  }

  @FieldResolver(() => PartnershipType, {
    nullable: true,
    description: 'The partnership that it is of; null where it stands alone, or the viewer is no partner.',
  })
  partnership(
    @Root() { partnershipId }: Agreement,
    @Ctx() { loaders }: Context,
  ): Promise<Partnership | null> | null {
    return partnershipId === null ? null : loaders.load(partnershipById, partnershipId);
  }
}

@Resolver(() => PartnershipType)
export class PartnershipAgreementsResolver {
  @FieldResolver(() => AgreementConnection, { description: 'Its agreements, the latest first.' })
  async agreements(
    @Root() { id }: Partnership,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Agreement>> {
    return toConnection(await agreementsOfPartnership(context, id, checkedPage(first, after)));
  }
}

interface Standing {
  readonly country: string | null;
  readonly institutionId: string | null;
  readonly confirmedAt?: Date | null;
}

/** The members of its partnership, each with when it confirmed. */
async function membersWithWord(id: string, loaders: Context['loaders']): Promise<Standing[]> {
  const [members, words] = await Promise.all([
    loaders.load(partyMembersOfAgreement, id),
    loaders.load(confirmationsOfAgreement, id),
  ]);
  return members.map(({ proposalId, institutionId }) => ({
    country: null,
    institutionId,
    confirmedAt: words.find((word) => word.proposalId === proposalId)?.confirmedAt ?? null,
  }));
}

function alpha3Of(code: string): string {
  const country = findCountry(code);
  return country?.alpha3 ?? fail('UNKNOWN_CODE', 'Not the code of a country.', ['filter', 'country']);
}
