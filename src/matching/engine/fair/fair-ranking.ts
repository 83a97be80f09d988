import type { Member, World } from '../member';
import { prepareQuery, type Query, type QueryOptions } from '../query';
import { rowOf, type Row } from '../rank';
import { TopRows } from '../top-rows';
import { priceOf, type EpochPrices } from './epoch';
import { compareFairly, type FairPosition } from './fair-order';

export interface FairOptions extends Pick<QueryOptions, 'role'> {
  readonly first?: number;
  /** Only what stands behind this position. */
  readonly after?: FairPosition | null;
  /** Also those that some rule bars, at the end. */
  readonly barred?: boolean;
}

export interface FairRow extends Row, FairPosition {}

/** `Ranking` in the fair order: the same rows, by the prices of an epoch. */
export class FairRanking {
  /** Rows of the whole order, before and behind `after`. */
  eligible = 0;
  barred = 0;
  private readonly query: Query;
  private readonly rows: TopRows<FairRow>;

  constructor(
    member: Member,
    world: World,
    private readonly prices: EpochPrices,
    private readonly options: FairOptions = {},
  ) {
    this.query = prepareQuery(member, world, { role: options.role ?? null });
    this.rows = new TopRows<FairRow>(options.first ?? Infinity, compareFairly);
  }

  consider(candidate: Member): void {
    const found = rowOf(this.query, candidate);
    if (found === null) return;
    const { barred = false, after = null } = this.options;
    if (found.eligible) this.eligible++;
    else this.barred++;
    if (!found.eligible && !barred) return;
    const { id, assignment } = found;
    const row = { ...found, price: assignment && priceOf(this.prices, assignment, id) };
    if (after === null || compareFairly(row, after) > 0) this.rows.add(row);
  }

  inOrder(): FairRow[] {
    return this.rows.inOrder();
  }
}
