import type { Member, Role, World } from '../matching/engine/member';
import { epochDay, type IsoDate } from '../validation/dates';
import { Popularity } from './popularity';
import { countriesOn, type CountriesOnDay } from './countries-on-day';
import { Frequencies } from './frequencies';
import { offerOf } from './members';
import { pastOf, timelessPastOf, type Past } from './past';
import type { Project } from './project';
import { remembered } from './remembered';

/** The market as it was without the hidden project, on the day on which that began. */
export interface MarketWithout {
  readonly popularity: Popularity;
  /** One for each provider who shows something in the others. */
  readonly offers: readonly Member[];
  readonly world: World;
  isSouth(country: string): boolean;
}

/**
 * What may be known of the other projects. DATED: offers from all of them, experience and ties from those that had ended before the
 * hidden one began. PAST: nothing of what had not begun in an earlier year. OTHERS: everything, as if years were not known.
 */
export const sights = ['DATED', 'PAST', 'OTHERS'] as const;

export type Sight = (typeof sights)[number];

/** All projects as a market, in which one at a time can be hidden. */
export class ReplayMarket {
  /** Every country that provides in some project: who could be asked is known, what they would offer is not. */
  readonly providers: readonly string[];
  private readonly past: Past;
  private readonly frequencies: Frequencies;
  private readonly provided = new Map<string, Project[]>();
  private readonly wholeOffers = new Map<string, Member>();

  constructor(
    readonly projects: readonly Project[],
    private readonly sight: Sight = 'DATED',
  ) {
    for (const project of projects) {
      for (const provider of project.providers) {
        this.provided.set(provider, [...(this.provided.get(provider) ?? []), project]);
      }
    }
    this.providers = [...this.provided.keys()].sort();
    this.past = pastOf(projects);
    this.frequencies = new Frequencies(projects);
  }

  without(hidden: Project): MarketWithout {
    const day = this.dayOf(hidden);
    const countries = countriesOn(day);
    const others = this.projects.filter((other) => this.isInSight(other, hidden));
    const offers = this.providers.map((provider) => this.offerWithout(hidden, provider, countries));
    return {
      popularity: new Popularity(others),
      offers: offers.filter((offer) => offer !== null),
      world: this.worldOf(hidden, day, countries, others),
      isSouth: (country) => countries.isSouth(country),
    };
  }

  /** A country outside the South supports as the facilitating partner; it does not share experience of the South. */
  private offerWithout(hidden: Project, provider: string, countries: CountriesOnDay): Member | null {
    const role: Role = countries.isSouth(provider) ? 'PIVOTAL' : 'FACILITATING';
    const all = this.provided.get(provider)!;
    const others = all.filter((other) => this.isInSight(other, hidden));
    if (others.length === 0) return null;
    if (others.length < all.length) return offerOf(provider, role, others);
    const key = `${provider} ${role}`;
    const whole = this.wholeOffers.get(key) ?? offerOf(provider, role, all);
    this.wholeOffers.set(key, whole);
    return whole;
  }

  private isInSight(other: Project, hidden: Project): boolean {
    if (other === hidden) return false;
    return (
      this.sight !== 'PAST' || (other.begun !== null && hidden.begun !== null && other.begun < hidden.begun)
    );
  }

  /** Without a first year of its own, the latest on which another began. */
  private dayOf(hidden: Project): IsoDate {
    let year = hidden.begun ?? 0;
    for (const other of hidden.begun === null ? this.projects : []) year = Math.max(year, other.begun ?? 0);
    return `${year === 0 ? new Date().getUTCFullYear() : year}-01-01`;
  }

  private worldOf(
    hidden: Project,
    on: IsoDate,
    countries: CountriesOnDay,
    others: readonly Project[],
  ): World {
    const day = epochDay(on);
    const dated = this.sight !== 'OTHERS';
    const past = dated ? this.past : timelessPastOf(others);
    // Without a first year, all the rest may have come later: then nothing counts as past.
    const pastDay = dated && hidden.begun === null ? -Infinity : day;
    const exchanges = remembered((country) => remembered((theme) => past.exchanges(country, theme, pastDay)));
    const ties = remembered((one) => remembered((other) => past.ties(one, other, pastDay)));
    return {
      today: day,
      eligible: (country) => countries.isSouth(country),
      situation: (country) => countries.situation(country),
      exchanges: (country, theme) => exchanges(country)(theme),
      ties: (one, other) => ties(one)(other),
      declined: () => false,
      visible: () => true,
      lexicon: this.frequencies.without(hidden),
    };
  }
}
