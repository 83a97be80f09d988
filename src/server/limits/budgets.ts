import type { PointsTaken, TakePoints } from './points.repository';

/** So many points in a minute for whoever the key stands for. */
export interface Budget {
  /** What the header calls it. */
  readonly name: string;
  readonly key: string;
  readonly most: number;
}

/** How a budget stands after a request was counted, as far as this process knows. */
export interface Standing {
  readonly budget: Budget;
  readonly remaining: number;
  readonly resetsAt: Date;
}

export const windowMs = 60_000;
/** How long a request waits to be told whether its points are there; then it is answered by what this process knows. */
const patienceMs = 500;
/** How long a database that did not answer is not asked again. */
const respiteMs = 5_000;
/** Part of a budget that a process takes at a time. */
const leasesOfBudget = 20;
/** Clients that are remembered at once. */
const mostClients = 50_000;

interface Lease {
  left: number;
  /** In the database, as of the last time that it was asked. */
  unleased: number;
  /** Points that were let through without the database. */
  unrecorded: number;
  resetsAt: Date;
  taking: Promise<void> | null;
}

/**
 * Budgets that hold for all processes together at far less than one statement a request: a process takes a twentieth of a budget at a
 * time from the database, and spends it here. What was taken is spent there, so that all processes together never let through more
 * than the budget; a process that takes and does not spend leaves its client up to a twentieth less. While the database does not
 * answer each process lets through as much as one budget by itself.
 */
export class Budgets {
  private readonly held = new Map<string, Lease>();
  private askAgainAt = 0;

  constructor(
    private readonly take: TakePoints,
    private readonly waitedTooLong: (fault: unknown) => void,
  ) {}

  /** Spends the points of each budget, or of none: `refused` is the one that lacks them. */
  async spend(
    budgets: readonly Budget[],
    points: number,
    now: Date,
  ): Promise<{ readonly standings: readonly Standing[]; readonly refused: Standing | null }> {
    for (;;) {
      const leases = budgets.map((budget) => this.leaseOf(budget, now));
      const standings = leases.map((lease, at) => standingOf(budgets[at]!, lease));
      const short = leases.findIndex(({ left }) => left < points);
      if (short === -1) {
        for (const lease of leases) lease.left -= points;
        return { standings: leases.map((lease, at) => standingOf(budgets[at]!, lease)), refused: null };
      }
      const lease = leases[short]!;
      if (lease.taking === null) {
        if (lease.left + lease.unleased < points) return { standings, refused: standings[short]! };
        lease.taking = this.refill(budgets[short]!, lease, points - lease.left, now).finally(() => {
          lease.taking = null;
        });
      }
      await lease.taking;
    }
  }

  private async refill(budget: Budget, lease: Lease, needed: number, now: Date): Promise<void> {
    const wanted = Math.min(Math.max(needed, Math.ceil(budget.most / leasesOfBudget)), budget.most);
    const taken = await this.ask(budget, wanted, now);
    if (taken === null) {
      const granted = Math.min(wanted, budget.most - lease.unrecorded);
      lease.unrecorded += granted;
      lease.left += granted;
      lease.unleased = budget.most - lease.unrecorded;
      return;
    }
    // Of what was asked for, only what the budget still had.
    const beyond = Math.max(0, taken.spent - budget.most);
    lease.left += Math.max(0, wanted - beyond);
    lease.unleased = Math.max(0, budget.most - taken.spent);
    lease.resetsAt = taken.resetsAt;
  }

  private async ask({ key }: Budget, points: number, now: Date): Promise<PointsTaken | null> {
    if (Date.now() < this.askAgainAt) return null;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('no points from the database in time')), patienceMs);
    });
    try {
      return await Promise.race([this.take({ key, points, window: windowMs }, now), patience]);
    } catch (fault) {
      this.askAgainAt = Date.now() + respiteMs;
      this.waitedTooLong(fault);
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  private leaseOf({ key, most }: Budget, now: Date): Lease {
    const known = this.held.get(key);
    if (known !== undefined && known.resetsAt > now) return known;
    if (this.held.size >= mostClients) this.forget(now);
    const resetsAt = new Date(now.getTime() + windowMs);
    const fresh = { left: 0, unleased: most, unrecorded: 0, resetsAt, taking: null };
    this.held.delete(key);
    this.held.set(key, fresh);
    return fresh;
  }

  /** Those whose minute is over; where there are none, those that came first. */
  private forget(now: Date): void {
    for (const [key, { resetsAt }] of this.held) if (resetsAt <= now) this.held.delete(key);
    for (const key of this.held.keys()) {
      if (this.held.size < mostClients) return;
      this.held.delete(key);
    }
  }
}

function standingOf(budget: Budget, { left, unleased, resetsAt }: Lease): Standing {
  return { budget, remaining: left + unleased, resetsAt };
}
