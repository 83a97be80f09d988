import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { LanguageTagScalar } from '../graphql/scalars';
import { findCountry, findGroup, findRegion } from '../reference/catalogue';
import { CountryGroupType, CountryType } from '../reference/country.type';
import { countryName } from '../reference/names';
import type { Place } from './place';
import { PlaceType } from './place.type';

@Resolver(() => PlaceType)
export class PlaceResolver {
  @FieldResolver(() => String, {
    description:
      "Its name: a country's in the language, by default the request's `Accept-Language`; groups and regions in English.",
  })
  name(
    @Root() { code, kind }: Place,
    @Ctx() context: Context,
    @Arg('language', () => LanguageTagScalar, { nullable: true, description: 'For instance `fr` or `zh`.' })
    language?: string | null,
  ): string {
    if (kind === 'COUNTRY') return countryName(findCountry(code)!, language ?? context.language);
    return kind === 'GROUP' ? (findGroup(code)?.name ?? code) : (findRegion(code)?.name ?? code);
  }

  @FieldResolver(() => CountryType, { nullable: true, description: 'The country, where it is one.' })
  country(@Root() { code, kind }: Place) {
    return kind === 'COUNTRY' ? findCountry(code) : null;
  }

  @FieldResolver(() => CountryGroupType, {
    nullable: true,
    description: 'The country group, where it is one.',
  })
  group(@Root() { code, kind }: Place) {
    return kind === 'GROUP' ? findGroup(code) : null;
  }
}
