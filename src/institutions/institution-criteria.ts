import type { Context } from '../graphql/context';
import { findCountry, findGroup, findOrganisationType } from '../reference/catalogue';
import { countriesOfGroups } from '../reference/memberships.repository';
import { checkSize, checkText } from '../validation/checks';
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
  checkCodes(faults, 'groups', filter?.groups, (code) => findGroup(code) !== null);
  checkCodes(faults, 'types', filter?.types, (code) => findOrganisationType(code) !== null);
  const search = checkSearch(faults, filter?.search);
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

/** What a person typed to search for; an empty one asks for nothing and finds everything. */
export function checkSearch(faults: Faults, search: string | null | undefined): string | null {
  const text = checkText(faults, ['filter', 'search'], search ?? '', { least: 0, most: 200 });
  return text === '' ? null : text;
}

const lists = { groups: 'a country group', types: 'the IATI organisation types' } as const;

function checkCodes(
  faults: Faults,
  field: keyof typeof lists,
  codes: readonly string[] | null | undefined,
  isKnown: (code: string) => boolean,
): void {
  if (!codes || !checkSize(faults, ['filter', field], codes, 50)) return;
  codes.forEach((code, at) =>
    faults.check(
      isKnown(code),
      'UNKNOWN_CODE',
      ['filter', field, String(at)],
      `Not a code of ${lists[field]}.`,
    ),
  );
}

function intersection(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((code) => other.includes(code));
}
