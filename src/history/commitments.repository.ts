import type { EntityManager } from 'typeorm';

/** A place of a proposal's capacity that a partnership takes. */
export interface Commitment {
  readonly id: string;
  readonly proposalId: string;
  /** The one for which it was taken. */
  readonly counterpartId: string;
}

/** One for each member: a proposal takes part in a partnership once. Whoever calls it holds the proposals and has counted. */
export async function openCommitments(
  db: EntityManager,
  partnershipId: string,
  commitments: readonly Commitment[],
  openedAt: Date,
): Promise<void> {
  await db.query(
    `INSERT INTO commitment (id, proposal_id, counterpart_id, partnership_id, opened_at)
     SELECT id, proposal_id, counterpart_id, $4, $5
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS made (id, proposal_id, counterpart_id)`,
    [
      commitments.map(({ id }) => id),
      commitments.map(({ proposalId }) => proposalId),
      commitments.map(({ counterpartId }) => counterpartId),
      partnershipId,
      openedAt,
    ],
  );
}

export async function closeCommitments(
  db: EntityManager,
  partnershipId: string,
  closedAt: Date,
): Promise<void> {
  await db.query(`UPDATE commitment SET closed_at = $2 WHERE partnership_id = $1 AND closed_at IS NULL`, [
    partnershipId,
    closedAt,
  ]);
}
