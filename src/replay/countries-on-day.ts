import { defaultProfile } from '../eligibility/default-profile';
import { admissionsOn } from '../eligibility/eligibility-profile';
import type { CountrySituation } from '../matching/engine/member';
import { findCountry } from '../reference/catalogue';
import { narrowestRegion } from '../reference/country';
import { membersOn } from '../reference/country-group';
import { groupMemberships } from '../reference/data/country-groups';
import type { IsoDate } from '../validation/dates';

/** The dated facts of countries on a day, as the product would have read them. */
export interface CountriesOnDay {
  isSouth(country: string): boolean;
  situation(country: string): CountrySituation | null;
}

const days = new Map<IsoDate, CountriesOnDay>();

export function countriesOn(day: IsoDate): CountriesOnDay {
  const known = days.get(day) ?? readCountries(day);
  days.set(day, known);
  return known;
}

function readCountries(day: IsoDate): CountriesOnDay {
  const south = new Set(
    admissionsOn(defaultProfile(new Date(0)), groupMemberships, day).map(({ country }) => country),
  );
  const [ldc, lldc, sids] = (['LDC', 'LLDC', 'SIDS_UN'] as const).map(
    (group) => new Set(membersOn(groupMemberships, group, day)),
  );
  const situations = new Map<string, CountrySituation | null>();
  return {
    isSouth: (country) => south.has(country),
    situation: (code) => {
      const found = situations.get(code);
      if (found !== undefined) return found;
      const country = findCountry(code);
      const situation = country && {
        incomeGroup: country.incomeGroup,
        ldc: ldc!.has(code),
        lldc: lldc!.has(code),
        sids: sids!.has(code),
        subregion: narrowestRegion(country),
      };
      situations.set(code, situation);
      return situation;
    },
  };
}
