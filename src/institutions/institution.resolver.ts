import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { registerNodeType, toGlobalId, idDescription } from '../graphql/node';
import { isUuid } from '../database/uuid';
import { OrganisationTypeType } from '../reference/code-list.type';
import { CountryType } from '../reference/country.type';
import { findCountry, findOrganisationType } from '../reference/catalogue';
import type { InstitutionEntity } from './institution.entity';
import { institutionById } from './institution.loaders';
import { InstitutionFilter } from './institution-filter.type';
import { InstitutionConnection, InstitutionOrderEnum, InstitutionType } from './institution.type';
import { listInstitutions, type InstitutionOrderName } from './institutions.repository';
import { dayOf } from '../validation/dates';
import { institutionCriteria } from './institution-criteria';

registerNodeType('Institution', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(institutionById, id),
});

@Resolver(() => InstitutionType)
export class InstitutionResolver {
  @Query(() => InstitutionConnection, { description: 'Institutions, filtered and ordered.' })
  async institutions(
    @Ctx() { db, now }: Context,
    @Arg('filter', () => InstitutionFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: InstitutionFilter | null | undefined,
    @Arg('orderBy', () => InstitutionOrderEnum, { defaultValue: 'NAME', description: 'In which order.' })
    order: InstitutionOrderName,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'A cursor of this list, under the same filter and order: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<InstitutionEntity>> {
    const page = checkedPage(first, after);
    const criteria = await institutionCriteria(filter, { db, now });
    return toConnection(await listInstitutions(db, criteria, order, page, dayOf(now)));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: InstitutionEntity): string {
    return toGlobalId('Institution', id);
  }

  @FieldResolver(() => CountryType, { nullable: true, description: 'Its country; null for a multilateral.' })
  country(@Root() { country }: InstitutionEntity) {
    return country === null ? null : findCountry(country);
  }

  @FieldResolver(() => OrganisationTypeType, { description: 'Its type in the IATI code list.' })
  type(@Root() { type }: InstitutionEntity) {
    return findOrganisationType(type);
  }
}
