import type { EntityManager } from 'typeorm';
import type { ProposalStatus } from './proposal';
import { appendStatusChanges } from './status-changes.repository';

/** A status that follows from something else than an action upon the proposal. */
export interface StatusMove {
  readonly id: string;
  readonly from: ProposalStatus;
  readonly to: ProposalStatus;
}

/** Writes the statuses and the histories. Whoever calls it holds the proposals, and has read `from` since. */
export async function moveStatuses(
  db: EntityManager,
  moves: readonly StatusMove[],
  changedBy: string,
  changedAt: Date,
): Promise<void> {
  if (moves.length === 0) return;
  await db.query(
    `UPDATE proposal SET status = moved.status, revision = revision + 1, updated_at = $3
     FROM unnest($1::uuid[], $2::text[]) AS moved (id, status) WHERE proposal.id = moved.id`,
    [moves.map(({ id }) => id), moves.map(({ to }) => to), changedAt],
  );
  await appendStatusChanges(
    db,
    moves.map(({ id, from, to }) => ({
      proposalId: id,
      fromStatus: from,
      toStatus: to,
      reason: null,
      changedBy,
      changedAt,
    })),
  );
}
