import type { Context } from '../graphql/context';
import { ExchangeHistory } from '../history/exchange';
import { exchangesOf } from '../history/exchanges.repository';
import { latestLexicon } from '../matching/lexicon.repository';
import { checkedMatchRequest } from '../matching/match-request';
import { toEntry } from '../matching/market-row';
import { viewMarket, type MarketView } from '../matching/market-view';
import { marketRows } from '../matching/market.repository';
import { allMemberships } from '../reference/memberships.repository';

/**
 * A market of these proposals alone, as the viewer sees it: a match of two or three depends on nothing else, and is judged by what is
 * stored at this moment without the whole market in memory.
 */
export async function viewOfFew(
  ids: readonly string[],
  profileId: string | null | undefined,
  context: Context,
): Promise<MarketView> {
  const { db } = context;
  const { viewer } = await checkedMatchRequest({ profileId }, context);
  const rows = await marketRows(db, ids);
  const institutions = [...new Set(rows.map((row) => row.institution_id))];
  const few = {
    entries: new Map(rows.map((row) => [row.id, toEntry(row)])),
    history: new ExchangeHistory(await exchangesOf(db, institutions)),
    memberships: await allMemberships(db),
    lexicon: await latestLexicon(db),
  };
  return viewMarket(few, viewer);
}
