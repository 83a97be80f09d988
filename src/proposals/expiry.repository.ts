import type { EntityManager } from 'typeorm';
import { dayOf } from '../validation/dates';
import type { ProposalStatus } from './proposal';
import { expiringStatuses } from './proposal-states';
import { appendStatusChanges } from './status-changes.repository';

/** How expiry is named in a history. */
export const calendar = 'calendar';

const batch = 500;

/**
 * Records the expiry of every proposal whose last day has passed, and answers how many there were. Running it again, or on several
 * servers at once, changes nothing more: a batch takes rows that nobody else holds, and what is expired is no longer due.
 */
export async function expireProposals(db: EntityManager, now: Date): Promise<number> {
  let total = 0;
  for (;;) {
    const expired = await db.transaction('READ COMMITTED', (manager) => expireBatch(manager, now));
    total += expired;
    if (expired < batch) return total;
  }
}

async function expireBatch(db: EntityManager, now: Date): Promise<number> {
  const [due] = await db.query<[{ id: string; status: ProposalStatus }[], number]>(
    `UPDATE proposal SET status = 'EXPIRED', revision = revision + 1, updated_at = $1
     FROM (
       SELECT id, status FROM proposal WHERE status = ANY($2) AND valid_until < $3
       ORDER BY valid_until, id LIMIT $4 FOR UPDATE SKIP LOCKED
     ) AS due
     WHERE proposal.id = due.id
     RETURNING proposal.id, due.status`,
    [now, expiringStatuses, dayOf(now), batch],
  );
  await appendStatusChanges(
    db,
    due.map(({ id, status }) => ({
      proposalId: id,
      fromStatus: status,
      toStatus: 'EXPIRED',
      reason: null,
      changedBy: calendar,
      changedAt: now,
    })),
  );
  return due.length;
}
