import type { Admittance } from '../../eligibility/eligibility-profile';
import type { IsoDate } from '../../validation/dates';
import type { FairPosition } from '../engine/fair/fair-order';
import type { PackedPrices } from '../packed-prices';
import type { Answered, AskingInRole } from './asking';
import type { Counts, ExplainedRow, Refused } from './pair-orders';

export interface FairOrders {
  fair: Answered<FairOrder, FairAnswer>;
  prices: Answered<PricesOrder, PricesAnswer>;
}

export interface FairOrder extends AskingInRole {
  readonly first: number;
  /** Only what stands behind this position, which was found under that version of the lexicon. */
  readonly after: (FairPosition & { readonly lexicon: number }) | null;
  readonly includeBarred: boolean;
  readonly prices: PackedPrices;
}

export type FairAnswer =
  | {
      readonly kind: 'PAGE';
      readonly rows: readonly (FairPosition & ExplainedRow)[];
      readonly hasNextPage: boolean;
      readonly counts: Counts;
      readonly lexicon: number;
    }
  | Refused;

export interface PricesOrder {
  readonly profile: Admittance;
  readonly day: IsoDate;
  /** What the present prices were computed from; null where there are none. */
  readonly basis: string | null;
}

export type PricesAnswer =
  | { readonly kind: 'PRICES'; readonly prices: PackedPrices; readonly basis: string }
  /** Nothing has changed that they are computed from. */
  | { readonly kind: 'UNCHANGED' }
  | { readonly kind: 'TOO_MANY' };
