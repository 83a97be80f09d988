import type { Member, World } from '../matching/engine/member';
import { epochDay, type IsoDate } from '../validation/dates';
import { Frequencies } from './lexicon';
import { offerOf } from './members';
import { pastOf, type Past } from './past';
import type { Project } from './project';
import { countriesOn, type CountriesOnDay } from './south';

export interface MarketOptions {
  /** Only what had begun before the hidden project did is on offer, and counts for the popular. */
  readonly pastOnly: boolean;
}

/** All projects as a market, in which one at a time can be hidden. */
export class ReplayMarket {
  /** Every country that provides in some project. */
  readonly providers: readonly string[];
  private readonly past: Past;
  private readonly frequencies: Frequencies;
  private readonly offers = new Map<Project, readonly Member[]>();

  constructor(
    readonly projects: readonly Project[],
    private readonly options: MarketOptions,
  ) {
    this.providers = [...new Set(projects.flatMap(({ providers }) => providers))].sort();
    this.past = pastOf(projects);
    this.frequencies = new Frequencies(projects);
  }

  /** The market as it was without the project, on the day on which it began. */
  without(hidden: Project): MarketWithout {
    const others = this.projects.filter((other) => other !== hidden && this.isInSight(other, hidden));
    const day = this.dayOf(hidden);
    const countries = countriesOn(day);
    return {
      others,
      countries,
      offers: others.flatMap((other) => this.offersOf(other)).map((offer) => withRole(offer, countries)),
      world: this.worldOf(hidden, day, countries),
    };
  }

  private isInSight(other: Project, hidden: Project): boolean {
    if (!this.options.pastOnly) return true;
    return other.begun !== null && hidden.begun !== null && other.begun < hidden.begun;
  }

  private offersOf(project: Project): readonly Member[] {
    const known = this.offers.get(project);
    if (known) return known;
    const offers = project.providers.map((provider) => offerOf(project, provider, 'PIVOTAL'));
    this.offers.set(project, offers);
    return offers;
  }

  /** Without a first year of its own: the latest on which another began. */
  private dayOf(hidden: Project): IsoDate {
    const others = this.projects.filter((other) => other !== hidden);
    const latest = Math.max(...others.map(({ begun }) => begun ?? 0));
    const year = hidden.begun ?? (latest > 0 ? latest : new Date().getUTCFullYear());
    return `${year}-01-01`;
  }

  private worldOf(hidden: Project, on: IsoDate, countries: CountriesOnDay): World {
    const day = epochDay(on);
    // Without a first year, everything may have come later: then nothing counts as past.
    const historyDay = hidden.begun === null ? -Infinity : day;
    return {
      today: day,
      eligible: (country) => countries.isSouth(country),
      situation: (country) => countries.situation(country),
      exchanges: (country, theme) => this.past.exchanges(country, theme, historyDay),
      ties: (one, other) => this.past.ties(one, other, historyDay),
      declined: () => false,
      visible: () => true,
      lexicon: this.frequencies.without(hidden),
    };
  }
}

export interface MarketWithout {
  readonly others: readonly Project[];
  readonly offers: readonly Member[];
  readonly world: World;
  readonly countries: CountriesOnDay;
}

/** A country outside the South does not share experience of the South; it can support as the facilitating partner. */
function withRole(offer: Member, countries: CountriesOnDay): Member {
  return offer.country !== null && countries.isSouth(offer.country) ? offer : { ...offer, roles: ['FACILITATING'] };
}
