import type { DataSource, EntityManager } from 'typeorm';
import { ExchangeHistory } from '../history/exchange';
import { exchangesOf } from '../history/exchanges.repository';
import type { GroupMembershipEntity } from '../reference/group-membership.entity';
import { allMemberships } from '../reference/memberships.repository';
import { latestLexicon, makeLexicon, type StoredLexicon } from './lexicon.repository';
import { changesSince, currentSnapshot, marketRows, marketRowsAfter } from './market.repository';
import { toEntry, type MarketEntry } from './market-row';

/** All that matching reads, in this process's memory, as of one moment of the database. */
export interface MarketState {
  readonly entries: ReadonlyMap<string, MarketEntry>;
  readonly history: ExchangeHistory;
  readonly memberships: readonly GroupMembershipEntity[];
  readonly lexicon: StoredLexicon;
  /** Grows with every change, so that what was worked out from the state can be kept until it changes. */
  readonly edition: number;
}

const piece = 2_000;

/**
 * The market in memory: PostgreSQL stays the only truth, and before each answer the market catches up with exactly what has been
 * committed since. So a caller sees its own write in its next answer, whichever process gave it.
 */
export class Market {
  private readonly entries = new Map<string, MarketEntry>();
  private readonly history = new ExchangeHistory();
  private memberships: readonly GroupMembershipEntity[] = [];
  private lexicon: StoredLexicon | null = null;
  private snapshot: string | null = null;
  private edition = 0;
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;

  constructor(private readonly db: EntityManager) {}

  /** The state as of a moment after this call. Callers that come while one catches up share the next one. */
  async upToDate(): Promise<MarketState> {
    await this.catchUp();
    const { entries, history, memberships, edition } = this;
    return { entries, history, memberships, edition, lexicon: this.lexicon! };
  }

  private catchUp(): Promise<void> {
    if (this.running === null) return this.begin();
    this.next ??= this.running.then(
      () => this.begin(),
      () => this.begin(),
    );
    return this.next;
  }

  private begin(): Promise<void> {
    this.next = null;
    this.running = this.readChanges().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async readChanges(): Promise<void> {
    if (this.snapshot === null) await this.readAll();
    else {
      const { snapshot, changed } = await changesSince(this.db, this.snapshot);
      const keys = (kind: string) => changed.filter((change) => change.kind === kind).map(({ key }) => key);
      if (changed.length > 0) this.edition++;
      await this.readProposals(keys('PROPOSAL'));
      await this.readHistory(keys('HISTORY'));
      if (keys('MEMBERSHIPS').length > 0) this.memberships = await allMemberships(this.db);
      this.snapshot = snapshot;
    }
    await this.keepLexicon();
  }

  private async readAll(): Promise<void> {
    // What commits while this reads is read again by the first catching up.
    const snapshot = await currentSnapshot(this.db);
    let last: string | null = null;
    for (;;) {
      const rows = await marketRowsAfter(this.db, last, piece);
      for (const row of rows) this.entries.set(row.id, toEntry(row));
      last = rows.at(-1)?.id ?? null;
      if (rows.length < piece) break;
    }
    for (const [institution, exchanges] of await exchangesOf(this.db, null)) {
      this.history.put(institution, exchanges);
    }
    this.memberships = await allMemberships(this.db);
    this.snapshot = snapshot;
  }

  private async readProposals(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += piece) {
      const wanted = ids.slice(at, at + piece);
      const rows = await marketRows(this.db, wanted);
      const found = new Set(rows.map(({ id }) => id));
      for (const row of rows) this.entries.set(row.id, toEntry(row));
      for (const id of wanted) if (!found.has(id)) this.entries.delete(id);
    }
  }

  private async readHistory(institutions: readonly string[]): Promise<void> {
    if (institutions.length === 0) return;
    const found = await exchangesOf(this.db, institutions);
    for (const institution of institutions) this.history.put(institution, found.get(institution) ?? []);
  }

  /** The weights of words follow the market when it has doubled or halved: between such steps scores stay comparable. */
  private async keepLexicon(): Promise<void> {
    this.lexicon ??= await latestLexicon(this.db);
    const { documents, version } = this.lexicon;
    const published = this.countOpen();
    if (published < fewestDocuments || (published < 2 * documents && documents < 2 * published)) return;
    await makeLexicon(this.db, version, new Date());
    this.lexicon = await latestLexicon(this.db);
    this.edition++;
  }

  private countOpen(): number {
    let count = 0;
    for (const { member } of this.entries.values()) if (member.open) count++;
    return count;
  }
}

/** Below this, how often a word occurs says nothing: every word weighs the same. */
const fewestDocuments = 20;

const markets = new WeakMap<DataSource, Market>();

/** The one market of a database in this process. */
export function marketOf(database: DataSource): Market {
  const known = markets.get(database);
  if (known) return known;
  const market = new Market(database.manager);
  markets.set(database, market);
  return market;
}
