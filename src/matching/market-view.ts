import type { Scope } from '../access/scope';
import type { Admittance, DatedMembership } from '../eligibility/eligibility-profile';
import type { ExchangeHistory } from '../history/exchange';
import { isNamed, isVisible } from '../proposals/proposal-visibility';
import type { IsoDate } from '../validation/dates';
import type { Lexicon, Member, Role, World } from './engine/member';
import { MarketDay } from './market-day';
import type { MarketEntry } from './market-row';

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
  /** All that the viewer may see, or those of them who can stand in the role. */
  members(role?: Role | null): Iterable<Member>;
}

/** Some proposals as objects, and all that decides how they match. */
export interface HeldMarket {
  readonly entries: ReadonlyMap<string, MarketEntry>;
  readonly history: ExchangeHistory;
  readonly memberships: readonly DatedMembership[];
  readonly lexicon: Lexicon;
}

export function viewMarket(held: HeldMarket, { scope, profile, asOf, today }: ViewOptions): MarketView {
  const { entries, memberships, history, lexicon } = held;
  const day = new MarketDay(memberships, asOf);
  const admitted = day.admittedBy(profile);
  const sees = (entry: MarketEntry | undefined): entry is MarketEntry =>
    entry !== undefined && isVisible(scope, entry.standing, today);
  const asSeen = (entry: MarketEntry): Member => {
    const member = day.member(entry);
    return isNamed(scope, entry.standing) ? member : { ...member, unnamed: true };
  };
  const world: World = {
    today: day.number,
    eligible: (country) => admitted.has(country),
    situation: (country) => day.situation(country),
    exchanges: (institution, theme) => history.countIn(institution, theme, day.number),
    ties: (one, other) => history.countBetween(one, other, day.number),
    declined: (by, other) => entries.get(by)?.declined.has(other) ?? false,
    // What is in no market is the engine's own assumption (a partner who would close a gap), and nobody's secret.
    visible: (id) => !entries.has(id) || sees(entries.get(id)),
    lexicon,
  };
  return {
    world,
    member: (id) => {
      const entry = entries.get(id);
      return sees(entry) ? asSeen(entry) : null;
    },
    members: function* (role = null) {
      for (const entry of entries.values()) {
        if (sees(entry) && (role === null || entry.member.roles.includes(role))) yield asSeen(entry);
      }
    },
  };
}
