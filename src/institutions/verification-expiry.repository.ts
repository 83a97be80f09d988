import type { EntityManager } from 'typeorm';
import { dayOf } from '../validation/dates';
import type { VerificationLevel } from './institution';
import { appendVerificationEvents } from './verification.repository';
import { calendar } from './verification';

const batch = 500;

/**
 * Records that verifications have ended whose last day has passed, and answers how many there were. Running it again, or on
 * several servers at once, changes nothing more. What is shown never waits for it; matching reads levels as they are stored.
 */
export async function expireVerifications(db: EntityManager, now: Date): Promise<number> {
  let total = 0;
  for (;;) {
    const expired = await db.transaction('READ COMMITTED', (manager) => expireBatch(manager, now));
    total += expired;
    if (expired < batch) return total;
  }
}

/** `standingOn` in SQL. */
async function expireBatch(db: EntityManager, now: Date): Promise<number> {
  const [due] = await db.query<[{ id: string; level: VerificationLevel; expiresOn: string }[], number]>(
    `UPDATE institution SET
       verification_state = CASE WHEN institution.verification_state = 'FLAGGED' THEN 'FLAGGED' ELSE due.after END,
       state_without_flag = CASE WHEN institution.verification_state = 'FLAGGED' THEN due.after END,
       verification_level = 0, verification_expires_on = NULL, revision = revision + 1, updated_at = $1
     FROM (
       SELECT id, verification_level AS level, verification_expires_on::text AS expires_on,
         CASE WHEN verification_pending_since IS NULL THEN 'UNVERIFIED' ELSE 'PENDING' END AS after
       FROM institution
       WHERE verification_expires_on < $2
         AND (verification_state = 'VERIFIED' OR verification_state = 'FLAGGED' AND state_without_flag = 'VERIFIED')
       ORDER BY verification_expires_on, id LIMIT $3 FOR UPDATE SKIP LOCKED
     ) AS due
     WHERE institution.id = due.id
     RETURNING institution.id, due.level, due.expires_on AS "expiresOn"`,
    [now, dayOf(now), batch],
  );
  if (due.length > 0) {
    await appendVerificationEvents(
      db,
      due.map(({ id, level, expiresOn }) => ({
        institutionId: id,
        kind: 'EXPIRED',
        level,
        expiresOn,
        flag: null,
        reason: null,
        changedBy: calendar,
        changedAt: now,
      })),
    );
  }
  return due.length;
}
