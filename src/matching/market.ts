import type { DataSource, EntityManager } from 'typeorm';
import { firstState, nextState, type MarketState } from './market-state';
import { Turns } from './turns';

/**
 * The market in memory: PostgreSQL stays the only truth, and before each answer the market catches up with exactly what has been
 * committed since. So a caller sees its own write in its next answer, whichever process gave it.
 */
export class Market {
  private state: MarketState | null = null;
  private readonly turns = new Turns(() => this.catchUp());

  constructor(private readonly db: EntityManager) {}

  /** The state as of a moment after this call. Callers that come while one catches up share the next one. */
  upToDate(): Promise<MarketState> {
    return this.turns.run();
  }

  private async catchUp(): Promise<MarketState> {
    this.state = await (this.state === null ? firstState(this.db) : nextState(this.db, this.state));
    return this.state;
  }
}

const markets = new WeakMap<DataSource, Market>();

/** The one market of a database in this process. */
export function marketOf(database: DataSource): Market {
  const known = markets.get(database);
  if (known) return known;
  const market = new Market(database.manager);
  markets.set(database, market);
  return market;
}
