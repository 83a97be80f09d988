import type { DataSource } from 'typeorm';
import type { MarketSize } from '../../matching/thread/orders';
import { matchEngineOf } from '../../matching/thread/match-engine';

/** Longer than any catching up: whoever takes this long reads the whole market anew. */
const reading = 5_000;

export interface IndexState extends MarketSize {
  /** When it was last in step with the database, in milliseconds since 1970, and how many milliseconds that took. */
  readonly at: number;
  readonly took: number;
}

/** Looks after the match index of this process: any number may ask, one question is under way. */
export class IndexWatch {
  state: IndexState | null = null;
  private begun = 0;
  private looking: Promise<void> | null = null;

  constructor(private readonly database: DataSource) {}

  look(): Promise<void> {
    this.begun = this.looking === null ? Date.now() : this.begun;
    this.looking ??= this.ask().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  /** Looks, without waiting for it, and answers what is known to be wrong. */
  reasons(): readonly string[] {
    this.look().catch(() => undefined);
    const loaded = this.state !== null && Date.now() - this.begun < reading;
    return loaded ? [] : ['match index not loaded'];
  }

  private async ask(): Promise<void> {
    const began = performance.now();
    const size = await matchEngineOf(this.database).ask('size', null);
    this.state = { ...size, at: Date.now(), took: performance.now() - began };
  }
}
