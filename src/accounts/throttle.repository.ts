import type { EntityManager } from 'typeorm';

/** So many attempts in so long a time. */
export interface Budget {
  readonly key: string;
  readonly most: number;
  /** Milliseconds from the first attempt until the count begins anew. */
  readonly window: number;
}

/** What is counted at once, for which key, and for how long. */
export interface Count extends Pick<Budget, 'key' | 'window'> {
  /** At most 10,000,000. */
  readonly points: number;
}

/**
 * Adds to what was counted, and answers the sums. One statement, so that any number of processes count as one; in its own transaction,
 * so that what fails is counted too. Nobody waits longer than a window, also where a clock was set back. Rows are locked in the order of their keys, always the same.
 */
export async function countAgainst(
  db: EntityManager,
  counts: readonly Count[],
  now: Date,
): Promise<{ key: string; spent: number; resetsAt: Date }[]> {
  const ordered = [...counts].sort((one, other) => (one.key < other.key ? -1 : 1));
  return db.query(
    `INSERT INTO throttle (key, spent, resets_at)
     SELECT key, points, resets_at
     FROM unnest($1::text[], $2::int[], $3::timestamptz[]) AS budget (key, points, resets_at)
     ON CONFLICT (key) DO UPDATE SET
       spent = CASE WHEN throttle.resets_at <= $4 THEN excluded.spent
         ELSE least(throttle.spent, 1000000000) + excluded.spent END,
       resets_at = CASE WHEN throttle.resets_at <= $4 THEN excluded.resets_at
         ELSE least(throttle.resets_at, excluded.resets_at) END
     RETURNING key, spent, resets_at AS "resetsAt"`,
    [
      ordered.map(({ key }) => key),
      ordered.map(({ points }) => points),
      ordered.map(({ window }) => new Date(now.getTime() + window)),
      now,
    ],
  );
}

/** Counts an attempt against each budget, and answers when those that are overdrawn begin anew: null where none is. */
export async function spend(db: EntityManager, budgets: readonly Budget[], now: Date): Promise<Date | null> {
  const rows = await countAgainst(
    db,
    budgets.map((budget) => ({ ...budget, points: 1 })),
    now,
  );
  const most = new Map(budgets.map((budget) => [budget.key, budget.most]));
  const overdrawn = rows.filter(({ key, spent }) => spent > most.get(key)!);
  return overdrawn.reduce<Date | null>(
    (latest, { resetsAt }) => (latest === null || resetsAt > latest ? resetsAt : latest),
    null,
  );
}

/** Gives back what an attempt cost that was no guess. */
export async function refund(db: EntityManager, keys: readonly string[]): Promise<void> {
  await db.query(`UPDATE throttle SET spent = spent - 1 WHERE key = ANY($1) AND spent > 0`, [
    [...keys].sort(),
  ]);
}

/** Begins a budget anew. */
export async function clearBudget(db: EntityManager, key: string): Promise<void> {
  await db.query(`DELETE FROM throttle WHERE key = $1`, [key]);
}

/** Notes until when the key is in good standing. */
export async function vouch(db: EntityManager, key: string, until: Date): Promise<void> {
  await db.query(
    `INSERT INTO throttle (key, spent, resets_at) VALUES ($1, 0, $2)
     ON CONFLICT (key) DO UPDATE SET resets_at = excluded.resets_at`,
    [key, until],
  );
}

export async function isVouchedFor(db: EntityManager, key: string, now: Date): Promise<boolean> {
  const found = await db.query<unknown[]>(`SELECT 1 FROM throttle WHERE key = $1 AND resets_at > $2`, [
    key,
    now,
  ]);
  return found.length === 1;
}
