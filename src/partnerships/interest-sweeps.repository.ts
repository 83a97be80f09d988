import type { EntityManager } from 'typeorm';
import { tell } from './events';
import { recordExpiry } from './expire-interest';
import { reminderDue } from './interest';
import { findMembers } from './interests.repository';

const batch = 200;

/**
 * Records the expiry of every interest that nobody answered in time, and answers how many there were. Running it again, or on several
 * servers at once, changes nothing more: a batch takes rows that nobody else holds, and what is expired is no longer due.
 */
export function expireInterests(db: EntityManager, now: Date): Promise<number> {
  return inBatches(db, async (manager) => {
    const due = await manager.query<{ id: string; expiresAt: Date }[]>(
      `SELECT id, expires_at AS "expiresAt" FROM interest WHERE state = 'INTEREST_SENT' AND expires_at <= $1
       ORDER BY expires_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED`,
      [now],
    );
    const members = await findMembers(
      manager,
      due.map(({ id }) => id),
    );
    for (const [at, interest] of due.entries()) await recordExpiry(manager, interest, members[at]!, now);
    return due.length;
  });
}

/** Tells those who have not answered for 21 days that somebody waits for them: once. */
export function remindOfInterests(db: EntityManager, now: Date): Promise<number> {
  return inBatches(db, async (manager) => {
    const [due] = await manager.query<[{ id: string }[], number]>(
      `UPDATE interest SET reminded_at = $1 WHERE id IN (
         SELECT id FROM interest
         WHERE state = 'INTEREST_SENT' AND reminded_at IS NULL AND sent_at <= $2 AND expires_at > $1
         ORDER BY expires_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED
       ) RETURNING id`,
      [now, reminderDue(now)],
    );
    const members = await findMembers(
      manager,
      due.map(({ id }) => id),
    );
    for (const [at, { id }] of due.entries()) {
      const silent = members[at]!.filter(({ sender, answer }) => !sender && answer === null);
      await tell(manager, 'interest.reminder', { interestId: id }, silent, now);
    }
    return due.length;
  });
}

/** Tells the partners of what is due by that day: once. */
export function remindOfFollowUps(db: EntityManager, now: Date): Promise<number> {
  return inBatches(db, async (manager) => {
    const [due] = await manager.query<[DueFollowUp[], number]>(
      `UPDATE follow_up SET due_told_at = $1 FROM partnership WHERE partnership.id = follow_up.partnership_id AND follow_up.id IN (
         SELECT id FROM follow_up WHERE state = 'OPEN' AND due_told_at IS NULL AND due_on <= ($1::timestamptz AT TIME ZONE 'UTC')::date
         ORDER BY due_on, id LIMIT ${batch} FOR UPDATE SKIP LOCKED
       ) RETURNING follow_up.id AS "followUpId", partnership_id AS "partnershipId", owner_id AS "ownerId", interest_id AS "interestId"`,
      [now],
    );
    const members = await findMembers(
      manager,
      due.map(({ interestId }) => interestId),
    );
    for (const [at, { followUpId, partnershipId, ownerId }] of due.entries()) {
      await tell(manager, 'followUp.due', { followUpId, partnershipId, ownerId }, members[at]!, now);
    }
    return due.length;
  });
}

interface DueFollowUp {
  readonly followUpId: string;
  readonly partnershipId: string;
  readonly ownerId: string | null;
  readonly interestId: string;
}

async function inBatches(
  db: EntityManager,
  sweep: (manager: EntityManager) => Promise<number>,
): Promise<number> {
  for (let total = 0; ;) {
    const swept = await db.transaction('READ COMMITTED', sweep);
    total += swept;
    if (swept < batch) return total;
  }
}
