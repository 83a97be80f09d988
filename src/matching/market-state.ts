import type { EntityManager } from 'typeorm';
import { ExchangeHistory } from '../history/exchange';
import { exchangesOf } from '../history/exchanges.repository';
import type { GroupMembershipEntity } from '../reference/group-membership.entity';
import { allMemberships } from '../reference/memberships.repository';
import { lexiconIsOld } from './lexicon-age';
import { latestLexicon, makeLexicon, type StoredLexicon } from './lexicon.repository';
import { changesSince, currentSnapshot, marketRows, marketRowsAfter } from './market.repository';
import { toEntry, type MarketEntry } from './market-row';

/**
 * All that matching reads, in this process's memory. A state never changes: what is committed later is in another one, so that a
 * ranking that lets others run in between still judges every candidate by the same.
 */
export interface MarketState {
  readonly entries: ReadonlyMap<string, MarketEntry>;
  readonly history: ExchangeHistory;
  readonly memberships: readonly GroupMembershipEntity[];
  readonly lexicon: StoredLexicon;
  /** What of the database it holds: everything that this snapshot sees, and perhaps a little more. */
  readonly snapshot: string;
}

const piece = 2_000;

/** The whole market, read piece by piece. What commits meanwhile is read again by the first `nextState`. */
export async function firstState(db: EntityManager): Promise<MarketState> {
  const snapshot = await currentSnapshot(db);
  const entries = new Map<string, MarketEntry>();
  for (let last: string | null = null; ;) {
    const rows = await marketRowsAfter(db, last, piece);
    for (const row of rows) entries.set(row.id, toEntry(row));
    if (rows.length < piece) break;
    last = rows[rows.length - 1]!.id;
  }
  const history = new ExchangeHistory(await exchangesOf(db, null));
  const memberships = await allMemberships(db);
  return withLexicon(db, { entries, history, memberships, snapshot, lexicon: await latestLexicon(db) });
}

/** The state with exactly what has been committed since. */
export async function nextState(db: EntityManager, state: MarketState): Promise<MarketState> {
  const { snapshot, changed } = await changesSince(db, state.snapshot);
  if (changed.length === 0) return { ...state, snapshot };
  const keys = (kind: string) => changed.filter((change) => change.kind === kind).map(({ key }) => key);
  return withLexicon(db, {
    ...state,
    snapshot,
    entries: await nextEntries(db, state.entries, keys('PROPOSAL')),
    history: await nextHistory(db, state.history, keys('HISTORY')),
    memberships: keys('MEMBERSHIPS').length > 0 ? await allMemberships(db) : state.memberships,
  });
}

async function nextEntries(
  db: EntityManager,
  entries: MarketState['entries'],
  ids: readonly string[],
): Promise<MarketState['entries']> {
  if (ids.length === 0) return entries;
  const next = new Map(entries);
  for (let at = 0; at < ids.length; at += piece) {
    const wanted = ids.slice(at, at + piece);
    const found = new Map((await marketRows(db, wanted)).map((row) => [row.id, row]));
    for (const id of wanted) {
      const row = found.get(id);
      if (row) next.set(id, toEntry(row));
      else next.delete(id);
    }
  }
  return next;
}

async function nextHistory(
  db: EntityManager,
  history: ExchangeHistory,
  institutions: readonly string[],
): Promise<ExchangeHistory> {
  return institutions.length === 0
    ? history
    : history.with(institutions, await exchangesOf(db, institutions));
}

async function withLexicon(db: EntityManager, state: MarketState): Promise<MarketState> {
  let published = 0;
  for (const { member } of state.entries.values()) if (member.open) published++;
  if (!lexiconIsOld(state.lexicon, published)) return state;
  await makeLexicon(db, state.lexicon.version, new Date());
  return { ...state, lexicon: await latestLexicon(db) };
}
