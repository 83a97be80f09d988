import type { DataSource } from 'typeorm';
import { ExchangeHistory } from '../../src/history/exchange';
import { exchangesOf } from '../../src/history/exchanges.repository';
import { latestLexicon } from '../../src/matching/lexicon.repository';
import { toEntry } from '../../src/matching/market-row';
import type { HeldMarket } from '../../src/matching/market-view';
import { datedMemberships, marketRowsAfter } from '../../src/matching/market.repository';

/** The whole market of a small database as objects: what the match engine keeps in columns. */
export async function heldMarket({ manager }: DataSource): Promise<HeldMarket> {
  const rows = await marketRowsAfter(manager, null, 10_000);
  return {
    entries: new Map(rows.map((row) => [row.id, toEntry(row)])),
    history: new ExchangeHistory(await exchangesOf(manager, null)),
    memberships: await datedMemberships(manager),
    lexicon: await latestLexicon(manager),
  };
}
