import type { MarketEntry } from '../market-row';
import type { Answered } from './asking';
import type { FairOrders } from './fair-orders';
import type { PairOrders } from './pair-orders';
import type { TriangleOrders } from './triangle-orders';
import type { UnmetOrders } from './unmet-orders';

/** What can be asked of the match engine. */
export interface Orders extends PairOrders, TriangleOrders, FairOrders, UnmetOrders {
  /** The proposal as it stands in the columns. */
  entry: Answered<{ readonly proposalId: string }, MarketEntry | null>;
  size: Answered<null, MarketSize>;
}

export interface MarketSize {
  readonly proposals: number;
  /** Bytes of its columns. */
  readonly bytes: number;
}

/** Work that may hold up other work of its kind, and nothing else: each lane is a thread with a market of its own. */
export type Lane = 'PAIRS' | 'TRIPLES' | 'MARKET' | 'PRICES';

export const LANE_OF: Readonly<Record<keyof Orders, Lane>> = {
  entry: 'PAIRS',
  size: 'PAIRS',
  matches: 'PAIRS',
  explain: 'PAIRS',
  explainTriangle: 'PAIRS',
  triangles: 'TRIPLES',
  facilitators: 'TRIPLES',
  fair: 'MARKET',
  unmet: 'MARKET',
  obstacles: 'MARKET',
  missingCapability: 'MARKET',
  blockingTriples: 'MARKET',
  prices: 'PRICES',
};
