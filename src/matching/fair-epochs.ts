import type { DataSource } from 'typeorm';
import type { Admittance } from '../eligibility/eligibility-profile';
import { dayOf } from '../validation/dates';
import { fail } from '../validation/faults';
import type { PackedPrices } from './packed-prices';
import type { PricesAnswer, PricesOrder } from './thread/fair-orders';
import { matchEngineOf } from './thread/match-engine';

export interface FairEpoch {
  readonly computedAt: Date;
  readonly prices: PackedPrices;
}

/** An epoch lasts so long at least; then it ends when the market or the day is another one. */
const lastsMs = 10 * 60_000;

/** How long the first request waits for the first epoch; those after it are computed while the present one answers. */
const patienceMs = 5_000;

/** The epochs of one market in this process: the present one, and the one before for whoever pages in it. */
export class FairEpochs {
  private epochs: readonly FairEpoch[] = [];
  private basis: string | null = null;
  private computing: Promise<void> | null = null;

  constructor(
    private readonly pricesOf: (order: PricesOrder) => Promise<PricesAnswer>,
    private readonly patience = patienceMs,
  ) {}

  /** The present epoch. NOT_READY while the first is being computed; LIMIT_REACHED where the market is too large. */
  async present(profile: Admittance, now: Date): Promise<FairEpoch> {
    if (this.mayBeOver(now) && this.computing === null) {
      this.computing = this.compute(profile, now);
      // Whoever waits for it is told what went wrong, and else the next who asks, for whom it is tried again.
      this.computing.catch(() => undefined);
    }
    if (this.epochs.length === 0) await this.settled();
    return this.epochs[0] ?? fail('NOT_READY', 'The fair order is being computed.', ['order']);
  }

  /** The one in which somebody began to page; null where it is gone. */
  begunAt(computedAt: number): FairEpoch | null {
    return this.epochs.find((epoch) => epoch.computedAt.getTime() === computedAt) ?? null;
  }

  /** When nothing is being computed any more, or patience is over; what went wrong meanwhile is thrown. */
  async settled(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.patience);
    });
    await Promise.race([this.computing, patience]).finally(() => clearTimeout(timer));
  }

  private mayBeOver(now: Date): boolean {
    const [present] = this.epochs;
    return present === undefined || now.getTime() - present.computedAt.getTime() >= lastsMs;
  }

  private async compute(profile: Admittance, now: Date): Promise<void> {
    try {
      const found = await this.pricesOf({ profile, day: dayOf(now), basis: this.basis });
      if (found.kind === 'TOO_MANY') {
        fail('LIMIT_REACHED', 'There are too many open proposals for a fair order.', ['order']);
      }
      if (found.kind === 'UNCHANGED') return;
      this.epochs = [{ computedAt: now, prices: found.prices }, ...this.epochs].slice(0, 2);
      this.basis = found.basis;
    } catch (fault) {
      this.epochs = [];
      this.basis = null;
      throw fault;
    } finally {
      this.computing = null;
    }
  }
}

const known = new WeakMap<DataSource, FairEpochs>();

/** The epochs of a database's market in this process. */
export function fairEpochsOf(database: DataSource): FairEpochs {
  const epochs =
    known.get(database) ?? new FairEpochs((order) => matchEngineOf(database).ask('prices', order));
  known.set(database, epochs);
  return epochs;
}
