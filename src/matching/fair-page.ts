import { decodeCursor, encodeCursor, fingerprintOf, type PageRequest } from '../database/keyset';
import { fail } from '../validation/faults';
import type { FairPosition } from './engine/fair/fair-order';
import { FairRanking, type FairRow } from './engine/fair/fair-ranking';
import type { Member, Role } from './engine/member';
import type { FairEpoch } from './fair-epochs';
import type { MarketView } from './market-view';
import { Slices } from './slices';

export interface FairPage {
  readonly rows: readonly FairRow[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  /** Of the whole order. */
  readonly eligibleCount: number;
  readonly barredCount: number;
  readonly computedAt: Date;
}

export interface FairPageOptions {
  readonly role: Role | null;
  readonly includeBarred: boolean;
}

/** Where a page goes on, and in which epoch. */
interface Place {
  readonly computedAt: number;
  readonly position: FairPosition;
}

/** The epochs that a page may be read in. */
export interface EpochChoice {
  readonly present: () => Promise<FairEpoch>;
  readonly begunAt: (computedAt: number) => FairEpoch | null;
}

/** One page of the fair order. A list goes on in the epoch in which it was begun, as long as that is kept; then BAD_CURSOR. */
export async function fairPage(
  member: Member,
  view: MarketView,
  { role, includeBarred }: FairPageOptions,
  page: PageRequest,
  identity: readonly unknown[],
  epochs: EpochChoice,
): Promise<FairPage> {
  const fingerprint = fingerprintOf('fair matches', member.id, role, includeBarred, identity);
  const after = page.after === null ? null : toPlace(page.after, fingerprint);
  const epoch = after === null ? await epochs.present() : epochs.begunAt(after.computedAt);
  if (epoch === null) {
    fail('BAD_CURSOR', 'The fair order was computed anew since: begin the list again.', ['after']);
  }
  const ranking = new FairRanking(member, view.world, epoch.prices, {
    role,
    barred: includeBarred,
    first: page.first + 1,
    after: after?.position ?? null,
  });
  const slices = new Slices();
  for (const candidate of view.members()) {
    ranking.consider(candidate);
    if (slices.over) await slices.next();
  }
  const found = ranking.inOrder();
  const rows = found.slice(0, page.first);
  return {
    rows,
    cursors: rows.map((row) => toCursor(row, epoch, fingerprint)),
    hasNextPage: found.length > page.first,
    eligibleCount: ranking.eligible,
    barredCount: ranking.barred,
    computedAt: epoch.computedAt,
  };
}

function toCursor(row: FairPosition, { computedAt }: FairEpoch, fingerprint: string): string {
  const { eligible, price, score, points, id } = row;
  const priced = [Number(price !== null), price ?? 0];
  return encodeCursor(fingerprint, [computedAt.getTime(), Number(eligible), ...priced, score, points, id]);
}

function toPlace(cursor: string, fingerprint: string): Place {
  const integers = ['integer', 'integer', 'integer', 'integer', 'integer', 'integer'] as const;
  const [computedAt, eligible, priced, price, score, points, id] = decodeCursor(cursor, fingerprint, [
    ...integers,
    'uuid',
  ]) as [number, number, number, number, number, number, string];
  const position = { eligible: eligible === 1, price: priced === 1 ? price : null, score, points, id };
  return { computedAt, position };
}
