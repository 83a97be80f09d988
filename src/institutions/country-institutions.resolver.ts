import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import type { InstitutionEntity } from './institution.entity';
import { institutionsOfCountry } from './institution.loaders';
import { InstitutionConnection } from './institution.type';

@Resolver(() => CountryType)
export class CountryInstitutionsResolver {
  @FieldResolver(() => InstitutionConnection, { description: 'The institutions of the country, by name.' })
  async institutions(
    @Root() { alpha3 }: CountryRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: "A cursor of this country's list: what follows it. Any other is BAD_CURSOR.",
    })
    after?: string | null,
  ): Promise<Connection<InstitutionEntity>> {
    return toConnection(await institutionsOfCountry(context, alpha3, checkedPage(first, after)));
  }
}
