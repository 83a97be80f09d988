import type { DataSource } from 'typeorm';
import type { Admittance } from '../eligibility/eligibility-profile';
import { dayOf } from '../validation/dates';
import { fail } from '../validation/faults';
import type { EpochPrices } from './engine/fair/epoch';
import { computePrices } from './fair-epoch';
import type { MarketState } from './market-state';

export interface FairEpoch {
  readonly computedAt: Date;
  readonly prices: EpochPrices;
}

/** What an epoch is computed from. */
export interface Market {
  readonly state: MarketState;
  readonly profile: Admittance;
  readonly now: Date;
}

type Basis = readonly unknown[];

/** An epoch lasts so long at least; then it ends when the market or the day is another one. */
const lastsMs = 10 * 60_000;

/** How long the first request waits for the first epoch; those after it are computed while the present one answers. */
const patienceMs = 5_000;

/** The epochs of one market in this process: the present one, and the one before for whoever pages in it. */
export class FairEpochs {
  private epochs: readonly FairEpoch[] = [];
  private basis: Basis = [];
  private computing: Promise<void> | null = null;

  constructor(private readonly patience = patienceMs) {}

  /** The present epoch. NOT_READY while the first is being computed. */
  async present(market: Market): Promise<FairEpoch> {
    if (this.isOver(market) && this.computing === null) {
      this.computing = this.compute(market);
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

  private isOver(market: Market): boolean {
    const [present] = this.epochs;
    if (present === undefined) return true;
    const age = market.now.getTime() - present.computedAt.getTime();
    return age >= lastsMs && basisOf(market).some((part, at) => part !== this.basis[at]);
  }

  private async compute(market: Market): Promise<void> {
    try {
      const prices = await computePrices(market.state, market.profile, dayOf(market.now));
      this.epochs = [{ computedAt: market.now, prices }, ...this.epochs].slice(0, 2);
      this.basis = basisOf(market);
    } catch (fault) {
      this.epochs = [];
      throw fault;
    } finally {
      this.computing = null;
    }
  }
}

/** Other where anything that an epoch is computed from may be. */
function basisOf({ state, profile, now }: Market): Basis {
  const { groups, alsoCountries, exceptCountries } = profile;
  const admittance = JSON.stringify([groups, alsoCountries, exceptCountries]);
  return [state.entries, state.history, state.memberships, state.lexicon, admittance, dayOf(now)];
}

const known = new WeakMap<DataSource, FairEpochs>();

/** The epochs of a database's market in this process. */
export function fairEpochsOf(database: DataSource): FairEpochs {
  const epochs = known.get(database) ?? new FairEpochs();
  known.set(database, epochs);
  return epochs;
}
