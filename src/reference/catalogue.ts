import type { CountryRow } from './country';
import type { CountryGroup } from './country-group';
import type { CrsPurpose, LanguageRow, OrganisationType } from './code-list';
import { countries } from './data/countries';
import { countryGroups } from './data/country-groups';
import { crsPurposes } from './data/crs';
import { languages } from './data/languages';
import { organisationTypes } from './data/organisation-types';
import { sdgGoals, sdgTargets } from './data/sdg';
import { themes } from './data/themes';
import type { SdgGoal, SdgTarget } from './sdg';
import type { ThemeRow } from './theme';

/** Looking things up in the lists that ship with the release. Each answers null where there is no such code. */

const countryByCode = new Map(
  countries.flatMap((row) => [row.alpha3, row.alpha2, row.m49].map((code) => [code, row])),
);

/** By alpha-2, alpha-3 (any case) or M49. */
export function findCountry(code: string): CountryRow | null {
  return countryByCode.get(code.toUpperCase()) ?? null;
}

const groupByCode = lookup(countryGroups, ({ code }): string => code);
export const findGroup = (code: string): CountryGroup | null => groupByCode.get(code) ?? null;

const themeByCode = lookup(themes, ({ code }) => code);
export const findTheme = (code: string): ThemeRow | null => themeByCode.get(code) ?? null;

const goalByNumber = lookup(sdgGoals, ({ number }) => number);
export const findSdgGoal = (number: number): SdgGoal | null => goalByNumber.get(number) ?? null;

const targetByCode = lookup(sdgTargets, ({ code }) => code);
export const findSdgTarget = (code: string): SdgTarget | null => targetByCode.get(code) ?? null;

const purposeByCode = lookup(crsPurposes, ({ code }) => code);
export const findCrsPurpose = (code: string): CrsPurpose | null => purposeByCode.get(code) ?? null;

const organisationTypeByCode = lookup(organisationTypes, ({ code }) => code);
export const findOrganisationType = (code: string): OrganisationType | null =>
  organisationTypeByCode.get(code) ?? null;

const languageByTag = lookup(languages, ({ tag }) => tag);
export const findLanguage = (tag: string): LanguageRow | null => languageByTag.get(tag) ?? null;

export interface Region {
  readonly m49: string;
  readonly name: string;
  /** Alpha-3. */
  readonly countries: readonly string[];
}

const regions = new Map<string, Region>();
for (const row of countries) {
  const places = [
    [row.regionM49, row.region],
    [row.subregionM49, row.subregion],
    [row.intermediateRegionM49, row.intermediateRegion],
  ] as const;
  for (const [m49, name] of places) {
    if (m49 === null || name === null) continue;
    regions.set(m49, { m49, name, countries: [...(regions.get(m49)?.countries ?? []), row.alpha3] });
  }
}

/** A region, sub-region or intermediate region of M49, by its three digits. */
export const findRegion = (m49: string): Region | null => regions.get(m49) ?? null;

function lookup<K, T>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, T> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
