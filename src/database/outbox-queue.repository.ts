import type { EntityManager } from 'typeorm';
import type { OutboxEvent } from './outbox.repository';

/** An event that waits to be acted on. */
export interface QueuedEvent extends OutboxEvent {
  /** Grows with each event: the order in which they were appended. */
  readonly id: string;
  readonly writtenAt: Date;
  /** How often it has failed. */
  readonly attempts: number;
}

/** An event that was given up. */
export interface ParkedEvent extends QueuedEvent {
  readonly lastError: string;
  readonly parkedAt: Date;
}

const columns = 'id, kind, payload, written_at AS "writtenAt", attempts';

/** What is due and in nobody's hands, the earliest first. Nothing is taken yet. */
export function lookForEvents(
  db: EntityManager,
  kinds: readonly string[],
  now: Date,
  most: number,
): Promise<QueuedEvent[]> {
  return db.query(
    `SELECT ${columns} FROM outbox WHERE parked_at IS NULL AND not_before <= $1 AND kind = ANY($2)
     ORDER BY id LIMIT $3 FOR UPDATE SKIP LOCKED`,
    [now, kinds, most],
  );
}

/** Takes those of the events that nobody else has taken meanwhile, until the transaction ends. */
export function claimEvents(
  db: EntityManager,
  events: readonly Pick<QueuedEvent, 'id'>[],
  until: Date,
): Promise<QueuedEvent[]> {
  return db.query(
    `SELECT ${columns} FROM outbox WHERE id = ANY($1) AND parked_at IS NULL AND not_before <= $2
     ORDER BY id FOR UPDATE SKIP LOCKED`,
    [events.map(({ id }) => id), until],
  );
}

/**
 * Keeps an event from others until the moment, while what it leads to is prepared outside of a transaction; false where another was
 * faster. Who dies over it leaves it to the next after that.
 */
export async function leaseEvent(
  db: EntityManager,
  { id }: Pick<QueuedEvent, 'id'>,
  now: Date,
  until: Date,
): Promise<boolean> {
  const [, leased] = await db.query<[unknown[], number]>(
    'UPDATE outbox SET not_before = $3 WHERE id = $1 AND parked_at IS NULL AND not_before <= $2',
    [id, now, until],
  );
  return leased === 1;
}

export async function removeEvent(db: EntityManager, { id }: Pick<QueuedEvent, 'id'>): Promise<void> {
  await db.query('DELETE FROM outbox WHERE id = $1', [id]);
}

/** Puts a failed event off, or gives it up. */
export async function postponeEvent(
  db: EntityManager,
  { id }: Pick<QueuedEvent, 'id'>,
  { error, notBefore, parkedAt }: { error: string; notBefore: Date; parkedAt: Date | null },
): Promise<void> {
  await db.query(
    'UPDATE outbox SET attempts = attempts + 1, last_error = $2, not_before = $3, parked_at = $4 WHERE id = $1',
    [id, error, notBefore, parkedAt],
  );
}

const parked = `${columns}, last_error AS "lastError", parked_at AS "parkedAt"`;

/** What was given up, the latest first. */
export function parkedEvents(db: EntityManager, before: string | null, most: number): Promise<ParkedEvent[]> {
  return db.query(
    `SELECT ${parked} FROM outbox WHERE parked_at IS NOT NULL AND ($1::bigint IS NULL OR id < $1) ORDER BY id DESC LIMIT $2`,
    [before, most],
  );
}

export async function countParkedEvents(db: EntityManager): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM outbox WHERE parked_at IS NOT NULL',
  );
  return row!.count;
}

export async function findParkedEvent(db: EntityManager, id: string): Promise<ParkedEvent | null> {
  const [event] = await db.query<ParkedEvent[]>(
    `SELECT ${parked} FROM outbox WHERE id = $1 AND parked_at IS NOT NULL`,
    [id],
  );
  return event ?? null;
}

/** Lets an event that was given up begin anew; answers it as it was, or null where it is none. */
export async function freeParkedEvent(db: EntityManager, id: string, now: Date): Promise<ParkedEvent | null> {
  const event = await findParkedEvent(db, id);
  if (event === null) return null;
  const [, freed] = await db.query<[unknown[], number]>(
    `UPDATE outbox SET parked_at = NULL, attempts = 0, not_before = $2 WHERE id = $1 AND parked_at IS NOT NULL`,
    [id, now],
  );
  return freed === 1 ? event : null;
}
