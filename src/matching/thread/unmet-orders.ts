import type { Change } from '../engine/changes/change';
import type { Obstacles } from '../engine/unmet/obstacles';
import type { MissingCapability } from '../engine/unmet/missing-capability';
import type { ViewOptions } from '../market-view';
import type { Answered } from './asking';
import type { ExplainedTriple } from './triangle-orders';

export interface UnmetOrders {
  unmet: Answered<UnmetOrder, UnmetAnswer>;
  obstacles: Answered<OfRequest, ObstaclesAnswer | null>;
  missingCapability: Answered<MissingCapabilityOrder, MissingCapability | null>;
  blockingTriples: Answered<BlockingTriplesOrder, BlockingTriplesAnswer | null>;
}

export interface UnmetOrder {
  readonly viewer: ViewOptions;
  /** Codes of themes, each with all that is below it, and of countries; any where null. */
  readonly themes: readonly string[] | null;
  readonly countries: readonly string[] | null;
}

export type UnmetAnswer =
  | {
      readonly kind: 'FOUND';
      /** How many open requests were looked at. */
      readonly looked: number;
      /** Those without an eligible offer, by id. */
      readonly unmet: readonly UnmetRequest[];
    }
  | { readonly kind: 'TOO_MANY' };

export interface UnmetRequest {
  readonly id: string;
  readonly country: string | null;
  /** Of its needs. */
  readonly themes: readonly string[];
}

/** The answer is null where the viewer does not see the request any more. */
export interface OfRequest {
  readonly viewer: ViewOptions;
  readonly requestId: string;
}

export interface ObstaclesAnswer extends Omit<Obstacles, 'nearest'> {
  readonly nearest: { readonly offerId: string; readonly change: Change } | null;
}

export interface MissingCapabilityOrder {
  readonly viewer: ViewOptions;
  readonly requestIds: readonly string[];
}

export interface BlockingTriplesOrder extends OfRequest {
  readonly first: number;
}

export interface BlockingTriplesAnswer {
  readonly triples: readonly ExplainedTriple[];
  /** Whether it is proven that none was missed. */
  readonly complete: boolean;
}
