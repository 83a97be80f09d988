import type { EntityManager } from 'typeorm';
import { patience, type DueMail, type Mail } from './mail';

/** Queues a mail in the caller's transaction, so that neither it nor what caused it is without the other. */
export async function queueMail(db: EntityManager, mail: Mail, now: Date): Promise<void> {
  await db.query(
    `INSERT INTO mail (id, key, account_id, recipient, subject, body, queued_at, not_before)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $6) ON CONFLICT (key) DO NOTHING`,
    [mail.key, mail.accountId, mail.to, mail.subject, mail.text, now],
  );
}

/**
 * Claims the mail that has waited longest, for as long as a delivery may take: whoever dies over it leaves it to the next.
 * No transaction stays open meanwhile, since the embedded engine has one connection.
 */
export async function claimMail(db: EntityManager, now: Date): Promise<DueMail | null> {
  const [[mail]] = await db.query<[DueMail[], number]>(
    `UPDATE mail SET attempts = attempts + 1, not_before = $2 WHERE id = (
       SELECT id FROM mail WHERE sent_at IS NULL AND parked_at IS NULL AND not_before <= $1
       ORDER BY not_before LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, recipient AS "to", subject, body AS "text", queued_at AS "queuedAt", attempts`,
    [now, new Date(now.getTime() + patience.lease)],
  );
  return mail ?? null;
}

/** What was delivered is no longer kept: only that it was. */
export async function markSent(db: EntityManager, { id }: DueMail, now: Date): Promise<void> {
  await db.query(
    `UPDATE mail SET sent_at = $2, recipient = '', subject = '', body = '', last_error = NULL WHERE id = $1`,
    [id, now],
  );
}

/** Puts a mail back for later. Who claimed it after us decides instead of us. */
export async function putBack(
  db: EntityManager,
  { id, attempts }: DueMail,
  error: string,
  notBefore: Date,
): Promise<void> {
  await db.query(`UPDATE mail SET last_error = $3, not_before = $4 WHERE id = $1 AND attempts = $2`, [
    id,
    attempts,
    error,
    notBefore,
  ]);
}

/** Gives a mail up. An administrator of the database can free it: `UPDATE mail SET parked_at = NULL, attempts = 0`. */
export async function parkMail(db: EntityManager, { id }: DueMail, error: string, now: Date): Promise<void> {
  await db.query(`UPDATE mail SET parked_at = $3, last_error = $2 WHERE id = $1`, [id, error, now]);
}

/** Forgets mails, sent or given up, that were queued before the moment. */
export async function forgetMail(db: EntityManager, before: Date): Promise<void> {
  await db.query(`DELETE FROM mail WHERE queued_at < $1 AND (sent_at IS NOT NULL OR parked_at IS NOT NULL)`, [
    before,
  ]);
}
