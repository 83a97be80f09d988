import { defineLoader, grouped } from '../graphql/loader';
import { allMemberships } from './memberships.repository';

/** The memberships of a country, by its alpha-3. One statement reads all: the whole list is small. */
export const membershipsOfCountry = defineLoader(async (db, countries: readonly string[]) =>
  grouped(countries, await allMemberships(db), ({ country }) => country),
);

/** The memberships of a group, by its code. */
export const membershipsOfGroup = defineLoader(async (db, groups: readonly string[]) =>
  grouped(groups, await allMemberships(db), ({ group }) => group as string),
);
