import { In, type EntityManager } from 'typeorm';
import { grouped } from '../graphql/loader';
import type { StatusChange } from './proposal';
import { StatusChangeEntity } from './status-change.entity';

/** The history of each of the proposals, the first entry first. */
export async function findHistories(
  db: EntityManager,
  proposalIds: readonly string[],
): Promise<StatusChangeEntity[][]> {
  const rows = await db.find(StatusChangeEntity, {
    where: { proposalId: In([...proposalIds]) },
    order: { proposalId: 'ASC', number: 'ASC' },
  });
  return grouped(proposalIds, rows, ({ proposalId }) => proposalId);
}

/**
 * Adds to the histories, in the order given. Whoever calls it has written the proposals' rows in the same transaction:
 * their locks keep two writers from taking the same number.
 */
export async function appendStatusChanges(
  db: EntityManager,
  changes: readonly Omit<StatusChange, 'number'>[],
): Promise<void> {
  if (changes.length === 0) return;
  await db.query(
    `INSERT INTO status_change (proposal_id, number, from_status, to_status, reason, changed_by, changed_at)
     SELECT change.proposal_id,
       (SELECT COALESCE(max(number), 0) FROM status_change AS earlier WHERE earlier.proposal_id = change.proposal_id)
         + row_number() OVER (PARTITION BY change.proposal_id ORDER BY change.place),
       change.from_status, change.to_status, change.reason, change.changed_by, change.changed_at
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[]) WITH ORDINALITY
       AS change (proposal_id, from_status, to_status, reason, changed_by, changed_at, place)`,
    [
      changes.map(({ proposalId }) => proposalId),
      changes.map(({ fromStatus }) => fromStatus),
      changes.map(({ toStatus }) => toStatus),
      changes.map(({ reason }) => reason),
      changes.map(({ changedBy }) => changedBy),
      changes.map(({ changedAt }) => changedAt.toISOString()),
    ],
  );
}
