import type { DatedMembership } from '../eligibility/eligibility-profile';
import { findPlace } from '../proposals/place';
import { findRegion } from '../reference/catalogue';
import { membersOn, type GroupCode } from '../reference/country-group';
import type { IsoDate } from '../validation/dates';
import type { Member } from './engine/member';
import type { MarketEntry } from './market-row';

/** Resolves codes of places to the countries that they hold on one day; each list of codes once. */
export class PlacesOnDay {
  private readonly known = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly memberships: readonly DatedMembership[],
    private readonly asOf: IsoDate,
  ) {}

  member({ member, places }: MarketEntry): Member {
    if (places === null) return member;
    return {
      ...member,
      onlyCountries: places.only.length > 0 ? this.countries(places.only) : null,
      excludedCountries: this.countries(places.excluded),
      preferredCountries: this.countries(places.preferred),
      avoidedCountries: this.countries(places.avoided),
    };
  }

  /** Alpha-3 of all countries in any of the places. */
  countries(codes: readonly string[]): ReadonlySet<string> {
    const key = codes.join();
    const known = this.known.get(key);
    if (known) return known;
    const countries = new Set(codes.flatMap((code) => this.countriesIn(code)));
    this.known.set(key, countries);
    return countries;
  }

  private countriesIn(code: string): readonly string[] {
    switch (findPlace(code)?.kind) {
      case 'REGION':
        return findRegion(code)!.countries;
      case 'GROUP':
        return membersOn(this.memberships, code as GroupCode, this.asOf);
      default:
        return [code];
    }
  }
}
