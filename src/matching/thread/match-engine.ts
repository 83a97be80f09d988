import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { beforeDestroy } from '../../database/before-destroy';
import { ThreadHost } from '../../database/threads/thread-host';
import { makeLexicon } from '../lexicon.repository';
import type { MarketOptions } from './market-thread';
import { LANE_OF, type Lane, type Orders } from './orders';

/** The match engine of one database in this process. No lane waits for another, and this thread for none. */
export class MatchEngine {
  private readonly lanes: Readonly<Record<Lane, ThreadHost<Orders, MarketOptions>>>;

  constructor(database: DataSource) {
    const lane = (keepsDecoded: boolean) =>
      new ThreadHost<Orders, MarketOptions>(database, {
        name: 'The match engine',
        script: join(__dirname, 'market.worker'),
        options: { keepsDecoded },
        help: { makeLexicon: (version: number) => makeLexicon(database.manager, version, new Date()) },
      });
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
