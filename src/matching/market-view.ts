import type { Scope } from '../access/policy';
import { admissionsOn, type Admittance } from '../eligibility/eligibility-profile';
import { isVisible } from '../proposals/proposal-visibility';
import { findCountry } from '../reference/catalogue';
import { narrowestRegion } from '../reference/country';
import type { GroupCode } from '../reference/country-group';
import { epochDay, type IsoDate } from '../validation/dates';
import type { CountrySituation, Member, World } from './engine/member';
import type { MarketState } from './market-state';
import type { MarketEntry } from './market-row';
import { PlacesOnDay } from './places';

/** Everything that decides a ranking besides the proposal itself, its role and its weights. */
export interface ViewOptions {
  readonly scope: Scope;
  readonly profile: Admittance;
  /** The day on which rules and facts are judged. */
  readonly asOf: IsoDate;
  /** The day it is, on which the viewer's rights are judged. */
  readonly today: IsoDate;
}

/** The market as one viewer may see it, judged on one day under one profile. */
export interface MarketView {
  readonly world: World;
  /** The proposal as a member; null where there is none, or the viewer may not see it. */
  member(id: string): Member | null;
  /** All that the viewer may see. */
  members(): Iterable<Member>;
}

export function viewMarket(state: MarketState, { scope, profile, asOf, today }: ViewOptions): MarketView {
  const { entries, memberships, history, lexicon } = state;
  const places = new PlacesOnDay(memberships, asOf);
  const admitted = new Set(admissionsOn(profile, memberships, asOf).map(({ country }) => country));
  const day = epochDay(asOf);
  const sees = (entry: MarketEntry | undefined): entry is MarketEntry =>
    entry !== undefined && isVisible(scope, entry.standing, today);
  const world: World = {
    today: day,
    eligible: (country) => admitted.has(country),
    situation: situations(places),
    exchanges: (institution, theme) => history.countIn(institution, theme, day),
    ties: (one, other) => history.countBetween(one, other, day),
    declined: (by, other) => entries.get(by)?.declined.has(other) ?? false,
    // What is in no market is the engine's own assumption (a partner who would close a gap), and nobody's secret.
    visible: (id) => !entries.has(id) || sees(entries.get(id)),
    lexicon,
  };
  return {
    world,
    member: (id) => {
      const entry = entries.get(id);
      return sees(entry) ? places.member(entry) : null;
    },
    members: function* () {
      for (const entry of entries.values()) if (sees(entry)) yield places.member(entry);
    },
  };
}

/** What is known of a country on the day; each country once. */
function situations(places: PlacesOnDay): World['situation'] {
  const isIn = (group: GroupCode, country: string) => places.countries([group]).has(country);
  const known = new Map<string, CountrySituation | null>();
  return (code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const country = findCountry(code);
    const situation = country && {
      incomeGroup: country.incomeGroup,
      ldc: isIn('LDC', code),
      lldc: isIn('LLDC', code),
      sids: isIn('SIDS_UN', code),
      subregion: narrowestRegion(country),
    };
    known.set(code, situation);
    return situation;
  };
}
