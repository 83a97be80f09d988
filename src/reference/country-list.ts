import type { EntityManager } from 'typeorm';
import { decodeCursor, fingerprintOf, pageOf, type PageRequest } from '../database/keyset';
import type { List } from '../database/list';
import { searchTermsOf, termsOf } from '../text/terms';
import type { IsoDate } from '../validation/dates';
import { Faults } from '../validation/faults';
import { findCountry, findRegion } from './catalogue';
import type { CountryRow } from './country';
import type { CountryFilter } from './country.type';
import { countries } from './data/countries';
import { countriesOfGroups } from './memberships.repository';

const byAlpha3 = [...countries].sort((a, b) => (a.alpha3 < b.alpha3 ? -1 : 1));
const termsByAlpha3 = new Map(
  countries.map(({ alpha3, names }) => [alpha3, termsOf(Object.values(names).join(' '))]),
);

/** Countries in the order of their alpha-3 codes. */
export async function listCountries(
  db: EntityManager,
  filter: CountryFilter,
  today: IsoDate,
  page: PageRequest,
): Promise<List<CountryRow>> {
  const found = await filterCountries(db, filter, today);
  const fingerprint = fingerprintOf('countries', filter);
  const after = page.after === null ? '' : String(decodeCursor(page.after, fingerprint, ['text'])[0]);
  const rows = found.filter(({ alpha3 }) => alpha3 > after).slice(0, page.first + 1);
  return {
    page: pageOf(rows, page, fingerprint, ({ alpha3 }) => [alpha3]),
    totalCount: () => Promise.resolve(found.length),
  };
}

async function filterCountries(
  db: EntityManager,
  { groups, regions, incomeGroups, officialLanguages, search, asOf }: CountryFilter,
  today: IsoDate,
): Promise<CountryRow[]> {
  const faults = new Faults();
  regions?.forEach((code, at) => {
    const path = ['filter', 'regions', String(at)];
    faults.check(findRegion(code) !== null, 'UNKNOWN_CODE', path, 'Not the M49 code of a region.');
  });
  faults.throwIfAny();
  const members = groups ? new Set(await countriesOfGroups(db, groups, asOf ?? today)) : null;
  return byAlpha3.filter(
    (row) =>
      (members === null || members.has(row.alpha3)) &&
      (!regions || regions.some((code) => isIn(row, code))) &&
      (!incomeGroups || incomeGroups.some((group) => group === row.incomeGroup)) &&
      (!officialLanguages || officialLanguages.some((tag) => row.officialLanguages.includes(tag))) &&
      (!search || isNamed(row, search)),
  );
}

function isIn({ regionM49, subregionM49, intermediateRegionM49 }: CountryRow, region: string): boolean {
  return [regionM49, subregionM49, intermediateRegionM49].includes(region);
}

function isNamed(row: CountryRow, search: string): boolean {
  if (findCountry(search) === row) return true;
  const wanted = searchTermsOf(search);
  const terms = termsByAlpha3.get(row.alpha3)!;
  return wanted.length > 0 && wanted.every((part) => terms.some((term) => term.startsWith(part)));
}
