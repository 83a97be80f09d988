import { decodeCursor, encodeCursor, fingerprintOf, type PageRequest } from '../database/keyset';
import type { Member, Role } from './engine/member';
import type { Position } from './engine/order';
import { Ranking, type Row } from './engine/rank';
import type { StatedWeights } from './engine/weights';
import type { MarketView } from './market-view';

export interface RankingOptions {
  readonly role: Role | null;
  readonly weights: StatedWeights | null;
  readonly includeBarred: boolean;
}

export interface RankedPage {
  readonly rows: readonly Row[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  /** Of the whole ranking. */
  readonly eligibleCount: number;
  readonly barredCount: number;
}

/**
 * One page of the exact order: every visible candidate is judged, and the page is what stands behind the cursor.
 * `identity` is all else that decides the order; a cursor made under another is refused.
 */
export async function rankPage(
  member: Member,
  view: MarketView,
  options: RankingOptions,
  page: PageRequest,
  identity: readonly unknown[],
): Promise<RankedPage> {
  const fingerprint = fingerprintOf('matches', member.id, options, identity);
  const ranking = new Ranking(member, view.world, {
    role: options.role,
    weights: options.weights,
    barred: options.includeBarred,
    first: page.first + 1,
    after: page.after === null ? null : toPosition(page.after, fingerprint),
  });
  await inSlices(view.members(), (candidate) => ranking.consider(candidate));
  const found = ranking.inOrder();
  const rows = found.slice(0, page.first);
  return {
    rows,
    cursors: rows.map(({ eligible, score, points, id }) =>
      encodeCursor(fingerprint, [Number(eligible), score, points, id]),
    ),
    hasNextPage: found.length > page.first,
    eligibleCount: ranking.eligible,
    barredCount: ranking.barred,
  };
}

function toPosition(cursor: string, fingerprint: string): Position {
  const [eligible, score, points, id] = decodeCursor(cursor, fingerprint, [
    'integer',
    'integer',
    'integer',
    'uuid',
  ]) as [number, number, number, string];
  return { eligible: eligible === 1, score, points, id };
}

const sliceMs = 8;

/** Goes through the items, and lets other requests run every few milliseconds. */
async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let began = performance.now();
  let sinceLook = 0;
  for (const item of items) {
    work(item);
    if (++sinceLook < 128) continue;
    sinceLook = 0;
    if (performance.now() - began < sliceMs) continue;
    await new Promise(setImmediate);
    began = performance.now();
  }
}
