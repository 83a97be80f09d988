import type { Context } from '../graphql/context';
import { findOrganisationType } from '../reference/catalogue';
import { checkCountryCodes, checkGroupCodes, countriesInAll } from '../reference/check-codes';
import { countriesOfGroups } from '../reference/memberships.repository';
import { checkCodes, checkSearch } from '../validation/checks';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import type { InstitutionFilter } from './institution-filter.type';
import type { InstitutionCriteria } from './institutions.repository';

/** A client's filter with its codes checked and its groups resolved to today's members. */
export async function institutionCriteria(
  filter: InstitutionFilter | null | undefined,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<InstitutionCriteria> {
  const faults = new Faults();
  const countries = checkCountryCodes(faults, ['filter', 'countries'], filter?.countries);
  checkGroupCodes(faults, ['filter', 'groups'], filter?.groups);
  checkCodes(
    faults,
    ['filter', 'types'],
    filter?.types,
    (code) => findOrganisationType(code) !== null,
    'Not a code of the IATI organisation types.',
  );
  const search = checkSearch(faults, ['filter', 'search'], filter?.search);
  faults.throwIfAny();
  const members = filter?.groups ? await countriesOfGroups(db, filter.groups, dayOf(now)) : null;
  return {
    countries: countriesInAll(countries, members),
    types: filter?.types ?? null,
    verificationStates: filter?.verificationStates ?? null,
    search,
    imported: filter?.imported ?? null,
  };
}
