import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedPage } from '../database/keyset';
import { isUuid } from '../database/uuid';
import { toConnection, type Connection } from '../graphql/connection';
import type { Context } from '../graphql/context';
import { registerNodeType, toGlobalId, idDescription } from '../graphql/node';
import { DateScalar } from '../graphql/scalars';
import { findCountry, findGroup } from '../reference/catalogue';
import { CountryGroupType, CountryType } from '../reference/country.type';
import { membershipsOfGroup } from '../reference/membership.loaders';
import { checkedAsOf } from '../validation/check-day';
import { dayOf, type IsoDate } from '../validation/dates';
import { admissionsOn, type Admission, type EligibilityProfile } from './eligibility-profile';
import { eligibilityProfileById } from './eligibility-profile.loaders';
import {
  AdmittedCountryType,
  EligibilityProfileConnection,
  EligibilityProfileType,
} from './eligibility-profile.type';
import { listProfiles } from './eligibility-profiles.repository';

registerNodeType('EligibilityProfile', {
  isKey: isUuid,
  find: (id, { loaders }) => loaders.load(eligibilityProfileById, id),
});

@Resolver(() => EligibilityProfileType)
export class EligibilityProfileResolver {
  @Query(() => EligibilityProfileConnection, { description: 'Every eligibility profile, by name.' })
  async eligibilityProfiles(
    @Ctx() { db }: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; else OUT_OF_RANGE.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'A cursor of this list: what follows it. Any other is BAD_CURSOR.',
    })
    after?: string | null,
  ): Promise<Connection<EligibilityProfile>> {
    return toConnection(await listProfiles(db, checkedPage(first, after)));
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { id }: EligibilityProfile): string {
    return toGlobalId('EligibilityProfile', id);
  }

  @FieldResolver(() => [CountryGroupType], { description: 'A member of any of these groups is admitted.' })
  groups(@Root() { groups }: EligibilityProfile) {
    return groups.map(findGroup);
  }

  @FieldResolver(() => [CountryType], { description: 'Admitted whatever their groups.' })
  alsoCountries(@Root() { alsoCountries }: EligibilityProfile) {
    return alsoCountries.map(findCountry);
  }

  @FieldResolver(() => [CountryType], { description: 'Never admitted, whatever their groups.' })
  exceptCountries(@Root() { exceptCountries }: EligibilityProfile) {
    return exceptCountries.map(findCountry);
  }

  @Extensions({ assumedSize: 250 })
  @FieldResolver(() => [AdmittedCountryType], {
    description:
      'Every country that it admits on the day, in the order of their alpha-3 codes: at most 249, in one piece.',
  })
  async countries(
    @Root() profile: EligibilityProfile,
    @Ctx() { loaders, now }: Context,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day, 1900-01-01 to 2199-12-31, else OUT_OF_RANGE; today when left out.',
    })
    asOf?: IsoDate | null,
  ): Promise<Admission[]> {
    const day = checkedAsOf(asOf, dayOf(now));
    const memberships = await loaders.loadMany(membershipsOfGroup, profile.groups);
    return admissionsOn(profile, memberships.flat(), day);
  }
}

@Resolver(() => AdmittedCountryType)
export class AdmittedCountryResolver {
  @FieldResolver(() => CountryType, { description: 'The country.' })
  country(@Root() { country }: Admission) {
    return findCountry(country);
  }

  @FieldResolver(() => [CountryGroupType], {
    description:
      "Of the profile's groups, those of which it is a member on the day; empty where it is named only.",
  })
  groups(@Root() { groups }: Admission) {
    return groups.map(findGroup);
  }
}
