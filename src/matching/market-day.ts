import { admissionsOn, type Admittance, type DatedMembership } from '../eligibility/eligibility-profile';
import { findCountry } from '../reference/catalogue';
import { narrowestRegion } from '../reference/country';
import type { GroupCode } from '../reference/country-group';
import { epochDay, type IsoDate } from '../validation/dates';
import type { CountrySituation, Member } from './engine/member';
import type { MarketEntry } from './market-row';
import { PlacesOnDay } from './places';

let versions = 0;

/** What memberships of country groups say on one day; each thing is worked out once. */
export class MarketDay {
  /** Another for each, so that what was worked out under other memberships is never taken for this. */
  readonly version = ++versions;
  /** Days since 1970-01-01. */
  readonly number: number;
  private readonly places: PlacesOnDay;
  private readonly situations = new Map<string, CountrySituation | null>();
  private readonly admitted = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly memberships: readonly DatedMembership[],
    readonly asOf: IsoDate,
  ) {
    this.number = epochDay(asOf);
    this.places = new PlacesOnDay(memberships, asOf);
  }

  /** The member with its places as countries. */
  member(entry: MarketEntry): Member {
    return this.places.member(entry);
  }

  /** Alpha-3 of the countries that the profile admits. */
  admittedBy({ groups, alsoCountries, exceptCountries }: Admittance): ReadonlySet<string> {
    const key = [groups, alsoCountries, exceptCountries].join(';');
    const known = this.admitted.get(key);
    if (known) return known;
    const admissions = admissionsOn({ groups, alsoCountries, exceptCountries }, this.memberships, this.asOf);
    const countries = new Set(admissions.map(({ country }) => country));
    this.admitted.set(key, countries);
    return countries;
  }

  situation(code: string): CountrySituation | null {
    const known = this.situations.get(code);
    if (known !== undefined) return known;
    const isIn = (group: GroupCode) => this.places.countries([group]).has(code);
    const country = findCountry(code);
    const situation = country && {
      incomeGroup: country.incomeGroup,
      ldc: isIn('LDC'),
      lldc: isIn('LLDC'),
      sids: isIn('SIDS_UN'),
      subregion: narrowestRegion(country),
    };
    this.situations.set(code, situation);
    return situation;
  }
}
