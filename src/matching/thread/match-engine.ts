import type { DataSource } from 'typeorm';
import { beforeDestroy } from '../../database/before-destroy';
import { MarketLane } from './market-lane';
import { LANE_OF, type Lane, type Orders } from './orders';

/** The match engine of one database in this process. No lane waits for another, and this thread for none. */
export class MatchEngine {
  private readonly lanes: Readonly<Record<Lane, MarketLane>>;

  constructor(database: DataSource) {
    const lane = (keepsDecoded: boolean) => new MarketLane(database, keepsDecoded);
    this.lanes = { PAIRS: lane(false), TRIPLES: lane(true), MARKET: lane(true), PRICES: lane(false) };
    beforeDestroy(database, () => this.end());
  }

  ask<K extends keyof Orders>(kind: K, order: Orders[K]['order']): Promise<Orders[K]['answer']> {
    return this.lanes[LANE_OF[kind]].ask(kind, order);
  }

  async end(): Promise<void> {
    await Promise.all(Object.values(this.lanes).map((lane) => lane.end()));
  }
}

const engines = new WeakMap<DataSource, MatchEngine>();

/** The one engine of a database in this process. */
export function matchEngineOf(database: DataSource): MatchEngine {
  const known = engines.get(database);
  if (known) return known;
  const engine = new MatchEngine(database);
  engines.set(database, engine);
  return engine;
}
