import type { Context } from '../graphql/context';
import { findCountry, findOrganisationType } from '../reference/catalogue';
import { checkGroupCodes } from '../reference/check-codes';
import { countriesOfGroups } from '../reference/memberships.repository';
import { checkCodes, checkSearch, checkSize } from '../validation/checks';
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
    countries: intersection(countries, members),
    types: filter?.types ?? null,
    verificationStates: filter?.verificationStates ?? null,
    search,
  };
}

/** A filter's countries as alpha-3 codes, whichever codes the client used. */
export function checkCountryCodes(
  faults: Faults,
  path: readonly string[],
  codes: readonly string[] | null | undefined,
): readonly string[] | null {
  if (!codes || !checkSize(faults, path, codes, 250)) return null;
  return codes.map((code, at) => {
    const country = findCountry(code);
    faults.check(country !== null, 'UNKNOWN_CODE', [...path, String(at)], 'Not the code of a country.');
    return country?.alpha3 ?? code;
  });
}

function intersection(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((code) => other.includes(code));
}
