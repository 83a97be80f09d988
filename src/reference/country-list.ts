import type { EntityManager } from 'typeorm';
import { decodeCursor, fingerprintOf, pageOf, type PageRequest } from '../database/keyset';
import type { List } from '../database/list';
import { hasAllTerms, searchTermsOf, termsOf } from '../text/terms';
import { checkDay } from '../validation/check-day';
import { checkSearch } from '../validation/checks';
import type { IsoDate } from '../validation/dates';
import { Faults } from '../validation/faults';
import { findCountry } from './catalogue';
import { checkGroupCodes, checkLanguageTags, checkRegionCodes } from './check-codes';
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
  filter: CountryFilter,
  today: IsoDate,
): Promise<CountryRow[]> {
  const { groups, regions, incomeGroups, officialLanguages, search, asOf } = checkFilter(filter);
  const members = groups ? new Set(await countriesOfGroups(db, groups, asOf ?? today)) : null;
  const names = search === null ? null : isCalled(search);
  return byAlpha3.filter(
    (row) =>
      (members === null || members.has(row.alpha3)) &&
      (!regions || regions.some((code) => isIn(row, code))) &&
      (!incomeGroups || incomeGroups.some((group) => group === row.incomeGroup)) &&
      (!officialLanguages || officialLanguages.some((tag) => row.officialLanguages.includes(tag))) &&
      (names === null || names(row)),
  );
}

function checkFilter(filter: CountryFilter) {
  const faults = new Faults();
  const path = (field: keyof CountryFilter) => ['filter', field];
  checkGroupCodes(faults, path('groups'), filter.groups);
  checkRegionCodes(faults, path('regions'), filter.regions);
  const checked = {
    ...filter,
    officialLanguages: checkLanguageTags(faults, path('officialLanguages'), filter.officialLanguages),
    search: checkSearch(faults, path('search'), filter.search),
  };
  if (filter.asOf) checkDay(filter.asOf, path('asOf'), faults);
  faults.throwIfAny();
  return checked;
}

function isIn({ regionM49, subregionM49, intermediateRegionM49 }: CountryRow, region: string): boolean {
  return [regionM49, subregionM49, intermediateRegionM49].includes(region);
}

/** By a code, or by words of a name; what was typed is taken apart once, and not for each country. */
function isCalled(search: string): (row: CountryRow) => boolean {
  const coded = findCountry(search);
  const wanted = searchTermsOf(search);
  return (row) => row === coded || hasAllTerms(termsByAlpha3.get(row.alpha3)!, wanted);
}
