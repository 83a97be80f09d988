import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Queries } from '../../database/queries';
import type { DatedMembership } from '../../eligibility/eligibility-profile';
import { exchangesOf } from '../../history/exchanges.repository';
import type { IsoDate } from '../../validation/dates';
import { viewIndex } from '../columns/index-view';
import { MarketIndex } from '../columns/market-index';
import { Meetings } from '../columns/search/meetings';
import { TermWeights } from '../columns/term-weights';
import { lexiconIsOld } from '../lexicon-age';
import { copyMarketRows } from '../market-copy.repository';
import { latestLexicon } from '../lexicon.repository';
import { MarketDay } from '../market-day';
import { toEntry, type MarketRow } from '../market-row';
import type { MarketView, ViewOptions } from '../market-view';
import {
  changesSince,
  currentSnapshot,
  databaseIdentity,
  datedMemberships,
  marketRows,
  marketRowsAfter,
  type Changes,
} from '../market.repository';

const piece = 2_000;

/** What the thread reads from. */
export interface Source {
  readonly db: Queries;
  /** A connection that can copy a whole table; null where there is none but the one of the process around. */
  readonly connected: (() => Promise<Client>) | null;
  /** Whether another connection has been made since it was last asked. */
  readonly reconnected: () => boolean;
  readonly makeLexicon: (version: number) => Promise<void>;
}

export interface MarketOptions {
  /** Whether proposals that were decoded are kept so, some 3 KB each. */
  readonly keepsDecoded: boolean;
}

/** The market in columns, in step with the database: everything that the snapshot sees, and perhaps a little more. */
export class MarketThread {
  readonly index: MarketIndex;
  readonly meetings: Meetings;
  terms: TermWeights;
  private readonly days = new Map<IsoDate, MarketDay>();
  private readonly loadedAs = randomUUID();
  private changes = 0;

  private constructor(
    options: MarketOptions,
    private readonly identity: string,
    private snapshot: string,
    private positions: number,
    private memberships: readonly DatedMembership[],
    lexicon: Awaited<ReturnType<typeof latestLexicon>>,
  ) {
    this.index = new MarketIndex(options);
    this.meetings = new Meetings(this.index.codes);
    this.lexicon = lexicon;
    this.terms = new TermWeights(this.index.codes.terms, lexicon);
  }

  /** Another after each change of anything in it. */
  get revision(): string {
    return `${this.loadedAs} ${this.changes}`;
  }

  lexicon: Awaited<ReturnType<typeof latestLexicon>>;

  /** Reads the whole market. What commits meanwhile is read again by the first `catchUp`. */
  static async load(source: Source, options: MarketOptions): Promise<MarketThread> {
    const { db } = source;
    source.reconnected();
    const snapshot = await currentSnapshot(db);
    const { positions } = await changesSince(db, snapshot);
    const thread = new MarketThread(
      options,
      await databaseIdentity(db),
      snapshot,
      positions,
      await datedMemberships(db),
      await latestLexicon(db),
    );
    const { index } = thread;
    await readAll(source, (row) => index.put(toEntry(row)));
    for (const [institution, exchanges] of await exchangesOf(db, null))
      index.setExchanges(institution, exchanges);
    index.trim();
    await thread.renewLexicon(source);
    return thread;
  }

  /** Takes in exactly what has been committed since. False where it cannot: the database is another, or was restored. */
  async catchUp(source: Source): Promise<boolean> {
    const { db } = source;
    if (source.reconnected() && (await databaseIdentity(db)) !== this.identity) return false;
    const { snapshot, changed, positions, wentBack } = await changesSince(db, this.snapshot);
    if (wentBack || positions !== this.positions) return false;
    if (changed.length > 0) await this.takeIn(source, changed);
    this.snapshot = snapshot;
    return true;
  }

  view(options: ViewOptions): { readonly day: MarketDay; readonly view: MarketView } {
    const day = this.dayOf(options.asOf);
    return { day, view: viewIndex(this.index, this.lexicon, day, options) };
  }

  /** Everything is read before anything is put in, so that a fault leaves the columns as they were. */
  private async takeIn(source: Source, changed: Changes['changed']): Promise<void> {
    const { db } = source;
    const keys = (kind: string) => changed.filter((change) => change.kind === kind).map(({ key }) => key);
    const [proposals, institutions] = [keys('PROPOSAL'), keys('HISTORY')];
    const rows: MarketRow[] = [];
    for (let at = 0; at < proposals.length; at += piece) {
      rows.push(...(await marketRows(db, proposals.slice(at, at + piece))));
    }
    const exchanges =
      institutions.length > 0 ? await exchangesOf(db, institutions) : new Map<string, never>();
    if (keys('MEMBERSHIPS').length > 0) {
      this.memberships = await datedMemberships(db);
      this.days.clear();
    }
    const found = new Set(rows.map(({ id }) => id));
    for (const id of proposals) if (!found.has(id)) this.index.remove(id);
    for (const row of rows) this.index.put(toEntry(row));
    for (const institution of institutions)
      this.index.setExchanges(institution, exchanges.get(institution) ?? []);
    this.changes++;
    await this.renewLexicon(source);
  }

  private async renewLexicon({ db, makeLexicon }: Source): Promise<void> {
    if (!lexiconIsOld(this.lexicon, this.index.open)) return;
    await makeLexicon(this.lexicon.version);
    this.lexicon = await latestLexicon(db);
    this.terms = new TermWeights(this.index.codes.terms, this.lexicon);
  }

  private dayOf(asOf: IsoDate): MarketDay {
    const known = this.days.get(asOf);
    if (known) return known;
    if (this.days.size >= 16) this.days.clear();
    const day = new MarketDay(this.memberships, asOf);
    this.days.set(asOf, day);
    return day;
  }
}

/** Every row of the market: by COPY where there is a connection for it, else piece by piece. */
async function readAll({ db, connected }: Source, take: (row: MarketRow) => void): Promise<void> {
  if (connected !== null) {
    await copyMarketRows(await connected(), take);
    return;
  }
  for (let last: string | null = null; ;) {
    const rows: MarketRow[] = await marketRowsAfter(db, last, piece);
    rows.forEach(take);
    if (rows.length < piece) return;
    last = rows[rows.length - 1]!.id;
  }
}
