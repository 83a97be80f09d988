import type { Exchange } from '../../history/exchange';
import type { Standing } from '../../proposals/proposal-visibility';
import type { Member, Role } from '../engine/member';
import type { MarketEntry } from '../market-row';
import { Codes } from './codes';
import { decode, encode, standingAt, type Tables } from './encode';
import { Exchanges } from './exchanges';
import { Institutions } from './institutions';
import { Page, PAGE_ROWS } from './page';
import { isOpen } from './trait';
import { UuidTable } from './uuid-table';
import { Vetoes } from './vetoes';

/** Pages of one country and one set of roles: what is out of the question for one of them is so for all. */
export interface Group {
  readonly roles: readonly Role[];
  readonly country: string | null;
  readonly pages: Page[];
  /** Those of them that may have room for one more. */
  readonly roomy: Page[];
}

/** Where a proposal stands. */
export interface Place {
  readonly page: Page;
  readonly at: number;
}

const NOWHERE = 0xffff_ffff;

/**
 * The market in columns of numbers. A proposal that changes is put anew at the end of its group, and its old place is marked as
 * gone; a page of which much is gone is written anew. So every change costs a moment, and there is nothing to rebuild.
 */
export class MarketIndex implements Tables {
  readonly codes = new Codes();
  readonly proposals = new UuidTable();
  readonly institutions = new Institutions();
  readonly vetoes = new Vetoes();
  readonly exchanges = new Exchanges(this.codes.areas, this.institutions.ids, (id) =>
    this.institutions.number(id),
  );
  readonly groups = new Map<string, Group>();
  /** How many proposals there are, and how many of them are open. */
  size = 0;
  open = 0;
  private readonly pages: Page[] = [];
  /** By proposal number: page number x PAGE_ROWS + place. */
  private places = new Uint32Array(64).fill(NOWHERE);
  /** By proposal number, where they are kept: some 3 KB each. */
  private readonly decoded: (MarketEntry | undefined)[] | null;

  constructor({ keepsDecoded = false }: { readonly keepsDecoded?: boolean } = {}) {
    this.decoded = keepsDecoded ? [] : null;
  }

  put(entry: MarketEntry): void {
    this.remove(entry.member.id);
    const row = encode(entry, this);
    const group = this.groupFor(entry.member);
    const page = this.pageWithRoom(group);
    this.locate(row.proposal, page.number * PAGE_ROWS + page.add(row));
    this.size++;
    if (entry.member.open) this.open++;
  }

  remove(id: string): void {
    const place = this.placeOf(id);
    if (place === null) return;
    const { page, at } = place;
    if (isOpen(this.codes.traits.values[page.columns.trait[at]!]!)) this.open--;
    this.size--;
    this.vetoes.set(id, new Set());
    page.remove(at);
    const proposal = this.proposals.numberOf(id);
    this.places[proposal] = NOWHERE;
    if (this.decoded) this.decoded[proposal] = undefined;
    if (page.gone > 32 && page.gone * 4 > page.count) this.compact(page);
  }

  /** Null where there is no such proposal. */
  entry(id: string): MarketEntry | null {
    const place = this.placeOf(id);
    return place && this.entryAt(place.page, place.at);
  }

  /** What decides who may see it; null where there is no such proposal. */
  standing(id: string): Standing | null {
    const place = this.placeOf(id);
    return place && standingAt(place.page, place.at, this);
  }

  /** All, or those who can stand in the role. */
  *entries(role: Role | null = null): Iterable<MarketEntry> {
    for (const page of this.pages) {
      if (role !== null && !page.roles.includes(role)) continue;
      for (let at = 0; at < page.count; at++) if (page.columns.trait[at] !== 0) yield this.entryAt(page, at);
    }
  }

  setExchanges(institutionId: string, exchanges: readonly Exchange[]): void {
    this.exchanges.set(institutionId, exchanges);
  }

  /** Gives back what was held ready for more. */
  trim(): void {
    for (const page of this.pages) page.trim();
  }

  /** Bytes that the columns hold. */
  get bytes(): number {
    const { proposals, institutions, exchanges, places } = this;
    const rows = this.pages.reduce((sum, page) => sum + page.bytes, 0);
    return (
      rows +
      proposals.bytes +
      institutions.ids.bytes +
      institutions.ids.size * 24 +
      exchanges.bytes +
      places.byteLength
    );
  }

  placeOf(id: string): Place | null {
    const proposal = this.proposals.numberOf(id);
    const place = proposal < 0 ? NOWHERE : (this.places[proposal] ?? NOWHERE);
    if (place === NOWHERE) return null;
    return { page: this.pages[Math.floor(place / PAGE_ROWS)]!, at: place % PAGE_ROWS };
  }

  private entryAt(page: Page, at: number): MarketEntry {
    if (this.decoded === null) return decode(page, at, this);
    return (this.decoded[page.columns.proposal[at]!] ??= decode(page, at, this));
  }

  private locate(proposal: number, place: number): void {
    if (proposal >= this.places.length) {
      const places = new Uint32Array(Math.ceil(proposal * 1.25) + 1).fill(NOWHERE);
      places.set(this.places);
      this.places = places;
    }
    this.places[proposal] = place;
  }

  private groupFor({ roles, country }: Pick<Member, 'roles' | 'country'>): Group {
    const key = `${roles.join()} ${country}`;
    const known = this.groups.get(key);
    if (known) return known;
    const group: Group = { roles, country, pages: [], roomy: [] };
    this.groups.set(key, group);
    return group;
  }

  private pageWithRoom(group: Group): Page {
    for (;;) {
      const page = group.roomy.at(-1);
      if (page === undefined) break;
      if (page.count < PAGE_ROWS) return page;
      group.roomy.pop();
    }
    const page = new Page(this.pages.length, group.roles, group.country);
    group.pages.push(page);
    group.roomy.push(page);
    this.pages.push(page);
    return page;
  }

  /** Writes the page anew without what is gone. */
  private compact(page: Page): void {
    const anew = new Page(page.number, page.roles, page.country);
    for (let at = 0; at < page.count; at++) {
      if (page.columns.trait[at] === 0) continue;
      this.locate(page.columns.proposal[at]!, page.number * PAGE_ROWS + anew.add(page.read(at)));
    }
    const { pages, roomy } = this.groupFor(page);
    this.pages[page.number] = anew;
    pages[pages.indexOf(page)] = anew;
    if (roomy.includes(page)) roomy.splice(roomy.indexOf(page), 1);
    roomy.push(anew);
  }
}
