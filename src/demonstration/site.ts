import { admits } from '../eligibility/eligibility-profile';
import { defaultProfile } from '../eligibility/default-profile';
import type { Institution } from '../institutions/institution';
import { findLanguage } from '../reference/catalogue';
import type { CountryRow } from '../reference/country';
import { countries } from '../reference/data/countries';
import { groupMemberships } from '../reference/data/country-groups';
import type { SpokenLanguage } from '../participants/spoken-language';
import type { IsoDate } from '../validation/dates';
import type { InstitutionKind } from './data/institution-kinds';
import type { Dice } from './dice';
import { textLanguages, type TextLanguage } from './texts/frames';

/** An invented institution with what the writer of its proposals must know. */
export interface Site {
  readonly institution: Institution;
  readonly kind: InstitutionKind;
  readonly country: CountryRow | null;
  readonly place: string;
  /** Who answers for its proposals. */
  readonly contactId: string | null;
}

/** Countries and territories that the default profile admits on the day, in the order of the reference data. */
export function southOn(day: IsoDate): CountryRow[] {
  const profile = defaultProfile(new Date(day));
  return countries.filter(
    ({ alpha3, timeZones }) => timeZones.length > 0 && admits(profile, groupMemberships, alpha3, day),
  );
}

// Languages in which people of a country often work although no law makes them official.
const alsoWorkedIn: Readonly<Record<string, TextLanguage>> = {
  ...Object.fromEntries(['UZB', 'TJK', 'TKM', 'ARM', 'AZE', 'GEO', 'MDA', 'MNG'].map((code) => [code, 'ru'])),
  ...Object.fromEntries(['DZA', 'MAR', 'TUN', 'MRT', 'LBN'].map((code) => [code, 'fr'])),
};

/** What an institution of the country works in, the local language first. */
export function workingLanguages(country: CountryRow | null, dice: Dice): SpokenLanguage[] {
  if (country === null) return [{ tag: 'en', level: 'FLUENT' }, ...second(dice)];
  const official = country.officialLanguages.filter((tag) => findLanguage(tag) !== null).slice(0, 2);
  const spoken: SpokenLanguage[] = official.map((tag, at) => ({
    tag,
    level: at === 0 ? 'NATIVE' : 'FLUENT',
  }));
  const add = (tag: string, level: SpokenLanguage['level']) => {
    if (!spoken.some((known) => known.tag === tag)) spoken.push({ tag, level });
  };
  const bridge = alsoWorkedIn[country.alpha3];
  if (bridge) add(bridge, 'FLUENT');
  if (dice.chance(82)) add('en', dice.chance(45) ? 'FLUENT' : 'WORKING');
  return spoken;
}

function second(dice: Dice): SpokenLanguage[] {
  return [{ tag: dice.one(['fr', 'es', 'ar', 'pt', 'ru', 'zh']), level: 'WORKING' }];
}

/** The language of record: English more often than not, else one that is worked in well and that the demonstration can write. */
export function recordLanguage(spoken: readonly SpokenLanguage[], dice: Dice): TextLanguage {
  const own = textLanguages.filter(
    (tag) => tag !== 'en' && spoken.some((known) => known.tag === tag && known.level !== 'WORKING'),
  );
  const english = spoken.some(({ tag }) => tag === 'en');
  return own.length > 0 && (!english || dice.chance(55)) ? dice.one(own) : 'en';
}
