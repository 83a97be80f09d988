import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { registerNodeType, toGlobalId, idDescription } from '../graphql/node';
import { DateScalar, LanguageTagScalar } from '../graphql/scalars';
import { checkedAsOf } from '../validation/check-day';
import { dayOf } from '../validation/dates';
import { findCountry } from './catalogue';
import type { CountryRow } from './country';
import { CountryConnection, CountryFilter, CountryType, GroupMembershipType } from './country.type';
import { listCountries } from './country-list';
import { membershipsOfCountry } from './membership.loaders';
import { standingMemberships } from './membership-standing';
import { countryName } from './names';

registerNodeType('Country', { isKey: (key) => /^[A-Z]{3}$/.test(key), find: (key) => findCountry(key) });

@Resolver(() => CountryType)
export class CountryResolver {
  @Query(() => CountryType, {
    nullable: true,
    description: 'A country by its code; null where no country has it.',
  })
  country(
    @Arg('code', () => String, { description: 'Alpha-2, alpha-3 (in any case) or M49 (three digits).' })
    code: string,
  ): CountryRow | null {
    return findCountry(code);
  }

  @Query(() => CountryConnection, { description: 'Countries in the order of their alpha-3 codes.' })
  async countries(
    @Ctx() { db, now }: Context,
    @Arg('filter', () => CountryFilter, {
      nullable: true,
      description: 'Which countries; all when left out.',
    })
    filter: CountryFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list, under the same filter: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<CountryRow>> {
    return toConnection(await listCountries(db, filter ?? {}, dayOf(now), checkedPage(first, after)));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { alpha3 }: CountryRow): string {
    return toGlobalId('Country', alpha3);
  }

  @FieldResolver(() => String, {
    description:
      "Its name in the language, by default the request's `Accept-Language`; in English where none is held.",
  })
  name(
    @Root() country: CountryRow,
    @Ctx() context: Context,
    @Arg('language', () => LanguageTagScalar, { nullable: true, description: 'For instance `fr` or `zh`.' })
    language?: string | null,
  ): string {
    return countryName(country, language ?? context.language);
  }

  @Extensions({ assumedSize: 5 })
  @FieldResolver(() => [GroupMembershipType], {
    description:
      'The groups of which it is a member on the day, each with the record that decides. Also those that it has left, where a transition still runs.',
  })
  async groupMemberships(
    @Root() { alpha3 }: CountryRow,
    @Ctx() { loaders, now }: Context,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Today when left out; 1900-01-01 to 2199-12-31, else OUT_OF_RANGE.',
    })
    asOf?: string | null,
  ) {
    return standingMemberships(
      await loaders.load(membershipsOfCountry, alpha3),
      checkedAsOf(asOf, dayOf(now)),
    );
  }
}
