import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { registerNodeType, toGlobalId } from '../graphql/node';
import { isUuid } from '../database/uuid';
import { OrganisationTypeType, CountryType } from '../reference/reference.type';
import { findCountry, findOrganisationType } from '../reference/catalogue';
import type { InstitutionEntity } from './institution.entity';
import { institutionById } from './institution.loaders';
import { InstitutionConnection, InstitutionFilter, InstitutionOrderEnum, InstitutionType } from './institution.type';
import { listInstitutions, type InstitutionOrderName } from './institutions.repository';
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
    @Arg('filter', () => InstitutionFilter, { nullable: true }) filter: InstitutionFilter | null | undefined,
    @Arg('orderBy', () => InstitutionOrderEnum, { defaultValue: 'NAME' }) order: InstitutionOrderName,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<Connection<InstitutionEntity>> {
    const criteria = await institutionCriteria(db, filter ?? {}, now);
    const list = await listInstitutions(db, criteria, order, checkedPage(first, after));
    return toConnection(list);
  }

  @FieldResolver(() => ID)
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
