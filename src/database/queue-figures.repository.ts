interface Asked {
  ask<T>(text: string, values: unknown[]): Promise<T>;
}

export interface QueueFigures {
  readonly queue: 'outbox' | 'mail';
  readonly length: number;
  /** Seconds. */
  readonly age: number;
  readonly parked: number;
}

/** How much waits, since when it should have been done, and how much was given up. */
export function queueFigures(db: Asked, now: Date): Promise<QueueFigures[]> {
  const figures = (queue: string, waits: string) =>
    `SELECT '${queue}' AS queue, count(*) FILTER (WHERE ${waits})::int AS length,
       coalesce(greatest(0, extract(epoch FROM $1::timestamptz - min(not_before) FILTER (WHERE ${waits}))), 0)::float8 AS age,
       count(parked_at)::int AS parked FROM ${queue}`;
  return db.ask(
    `${figures('outbox', 'parked_at IS NULL')} UNION ALL ${figures('mail', 'parked_at IS NULL AND sent_at IS NULL')}`,
    [now],
  );
}
