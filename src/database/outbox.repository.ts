import type { EntityManager } from 'typeorm';

/** Something that has happened, for others to act on: written in the transaction in which it happened, so that neither is without the other. */
export interface OutboxEvent {
  /** What has happened: `proposal.published`. */
  readonly kind: string;
  /** Ids and dates, never names. */
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
}

/** The signal wakes whoever drains the outbox when the transaction has committed. */
export async function appendToOutbox(db: EntityManager, event: OutboxEvent, now: Date): Promise<void> {
  await db.query(
    `WITH appended AS (INSERT INTO outbox (kind, payload, written_at, not_before) VALUES ($1, $2, $3, $3) RETURNING id)
     SELECT pg_notify('outbox', '') FROM appended`,
    [event.kind, event.payload, now],
  );
}
