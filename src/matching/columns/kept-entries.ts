import type { MarketEntry } from '../market-row';
import type { MarketIndex } from './market-index';

/** Who tells the proposals of a market, one by one or all. */
export type Entries = Pick<MarketIndex, 'entry' | 'entries'>;

/** All proposals of the columns, decoded once and kept while they stand: some 3 KB each, for a thread whose answers look at all. */
export class KeptEntries implements Entries {
  private known: Map<string, MarketEntry> | null = null;

  constructor(private readonly index: MarketIndex) {}

  entry(id: string): MarketEntry | null {
    return this.known === null ? this.index.entry(id) : (this.known.get(id) ?? null);
  }

  entries(): Iterable<MarketEntry> {
    this.known ??= new Map([...this.index.entries()].map((entry) => [entry.member.id, entry]));
    return this.known.values();
  }

  /** To be told of each that was put or removed. */
  renew(id: string): void {
    if (this.known === null) return;
    const entry = this.index.entry(id);
    if (entry === null) this.known.delete(id);
    else this.known.set(id, entry);
  }
}
