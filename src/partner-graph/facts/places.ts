import { Codes } from './codes';

/** Those who take part in anything, numbered: institutions and countries, by their global ids. */
export class Places {
  private readonly ids = new Codes();
  /** By place: the place of its country, itself for a country, -1 for an institution of none. */
  private readonly homes: number[] = [];

  get size(): number {
    return this.ids.texts.length;
  }

  numberOf(id: string): number {
    const number = this.ids.numberOf(id);
    if (number === this.homes.length) this.homes.push(id.startsWith(countryPrefix) ? number : -1);
    return number;
  }

  find(id: string): number {
    return this.ids.find(id);
  }

  idOf(place: number): string {
    return this.ids.textOf(place);
  }

  /** Says of which country (alpha-3) an institution is. */
  settle(institution: string, country: string | null): void {
    const home = country === null ? -1 : this.numberOf(`${countryPrefix}${country}`);
    this.homes[this.numberOf(institution)] = home;
  }

  homeOf(place: number): number {
    return this.homes[place]!;
  }

  /** Alpha-3; null for an institution of no country. */
  countryOf(place: number): string | null {
    const home = this.homeOf(place);
    return home === -1 ? null : this.idOf(home).slice(countryPrefix.length);
  }
}

const countryPrefix = 'Country:';
