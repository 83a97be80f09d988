import type { EntityManager } from 'typeorm';
import type { OutboxEvent } from './outbox.repository';

/** An event that waits to be acted on. */
export interface QueuedEvent extends OutboxEvent {
  /** Grows with each event: the order in which they were appended. */
  readonly id: string;
  readonly writtenAt: Date;
  /** How often it was begun. */
  readonly attempts: number;
}

/** An event that was given up. */
export interface ParkedEvent extends QueuedEvent {
  readonly lastError: string;
  readonly parkedAt: Date;
}

const columns = 'id, kind, payload, written_at AS "writtenAt", attempts';

/** Nothing is put off by more than an hour: what is further away was written by a clock that was wrong, and is due. */
const due = `parked_at IS NULL AND (not_before <= $1 OR not_before > $1::timestamptz + interval '61 minutes')`;

/** How an event is taken: until when it is kept from others, and what is left of it should whoever takes it die over it. */
export interface Lease {
  readonly until: Date;
  readonly lastError: string;
}

/**
 * Takes what is due and in nobody's hands, the earliest first, and counts that it was begun: committed before anything is done about
 * it, so that an event that ends the program is known by its count. What was begun before is taken alone, so that no other is
 * suspected with it.
 */
export async function takeEvents(
  db: EntityManager,
  kinds: readonly string[],
  now: Date,
  most: number,
  { until, lastError }: Lease,
): Promise<QueuedEvent[]> {
  const [events] = await db.query<[QueuedEvent[], number]>(
    `WITH first AS (
       SELECT id, attempts FROM outbox WHERE ${due} AND kind = ANY($2) ORDER BY id LIMIT $3 FOR UPDATE SKIP LOCKED),
     taken AS (
       SELECT id FROM first WHERE attempts = 0
         AND id < coalesce((SELECT min(id) FROM first WHERE attempts > 0), 9223372036854775807)
       UNION ALL (SELECT id FROM first WHERE attempts > 0 AND id = (SELECT min(id) FROM first)))
     UPDATE outbox SET attempts = attempts + 1, not_before = $4, last_error = $5
     WHERE id IN (SELECT id FROM taken) RETURNING ${columns}`,
    [now, kinds, most, until, lastError],
  );
  return events.sort((one, other) => Number(one.id) - Number(other.id));
}

/** Keeps what was taken from others for longer; false where another has taken it meanwhile. */
export async function prolongLease(
  db: EntityManager,
  { id, attempts }: Taken,
  until: Date,
): Promise<boolean> {
  const [, prolonged] = await db.query<[unknown[], number]>(
    'UPDATE outbox SET not_before = $3 WHERE id = $1 AND attempts = $2 AND parked_at IS NULL',
    [id, attempts, until],
  );
  return prolonged === 1;
}

type Taken = Pick<QueuedEvent, 'id' | 'attempts'>;

/** Locks those of the taken events that are still whoever took them's, until the transaction ends. */
export function lockTaken(db: EntityManager, events: readonly Taken[]): Promise<QueuedEvent[]> {
  return db.query(
    `SELECT ${columns} FROM outbox JOIN unnest($1::bigint[], $2::int[]) AS taken (taken_id, taken_attempts)
       ON id = taken_id AND attempts = taken_attempts
     WHERE parked_at IS NULL ORDER BY id FOR UPDATE OF outbox SKIP LOCKED`,
    [events.map(({ id }) => id), events.map(({ attempts }) => attempts)],
  );
}

/** Gives back what was taken and not come to: it was never begun. */
export async function giveBack(db: EntityManager, events: readonly Taken[], now: Date): Promise<void> {
  if (events.length === 0) return;
  await db.query(
    `UPDATE outbox SET attempts = attempts - 1, not_before = $3, last_error = NULL
     FROM unnest($1::bigint[], $2::int[]) AS taken (taken_id, taken_attempts)
     WHERE id = taken_id AND attempts = taken_attempts AND parked_at IS NULL`,
    [events.map(({ id }) => id), events.map(({ attempts }) => attempts), now],
  );
}

export async function removeEvent(db: EntityManager, { id }: Pick<QueuedEvent, 'id'>): Promise<void> {
  await db.query('DELETE FROM outbox WHERE id = $1', [id]);
}

/** Puts a failed event off, or gives it up. */
export async function postponeEvent(
  db: EntityManager,
  { id, attempts }: Taken,
  { error, notBefore, parkedAt }: { error: string; notBefore: Date; parkedAt: Date | null },
): Promise<void> {
  await db.query(
    'UPDATE outbox SET attempts = $5, last_error = $2, not_before = $3, parked_at = $4 WHERE id = $1',
    [id, error, notBefore, parkedAt, attempts],
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
