import type { EntityManager } from 'typeorm';
import { findCountry, findOrganisationType } from '../reference/catalogue';
import { countriesOfGroups } from '../reference/memberships.repository';
import { hasControlCharacter } from '../validation/checks';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import type { InstitutionFilter } from './institution.type';
import type { InstitutionCriteria } from './institutions.repository';

/** A client's filter with its codes checked and its groups resolved to today's members. */
export async function institutionCriteria(
  db: EntityManager,
  filter: InstitutionFilter,
  now: Date,
): Promise<InstitutionCriteria> {
  const faults = new Faults();
  const countries = filter.countries?.map((code, at) => {
    const country = findCountry(code);
    faults.check(country !== null, 'UNKNOWN_CODE', ['filter', 'countries', String(at)], 'Not the code of a country.');
    return country?.alpha3 ?? code;
  });
  filter.types?.forEach((code, at) => {
    const known = findOrganisationType(code) !== null;
    faults.check(known, 'UNKNOWN_CODE', ['filter', 'types', String(at)], 'Not a code of the IATI organisation types.');
  });
  faults.check(
    !hasControlCharacter(filter.search ?? ''),
    'BAD_CHARACTER',
    ['filter', 'search'],
    'Contains a control character, such as NUL.',
  );
  faults.throwIfAny();
  const members = filter.groups ? await countriesOfGroups(db, filter.groups, dayOf(now)) : null;
  return {
    countries: intersection(countries, members),
    types: filter.types ?? null,
    verificationStates: filter.verificationStates ?? null,
    search: filter.search ?? null,
  };
}

function intersection(
  one: readonly string[] | null | undefined,
  other: readonly string[] | null | undefined,
): readonly string[] | null {
  if (!one || !other) return one ?? other ?? null;
  return one.filter((code) => other.includes(code));
}
