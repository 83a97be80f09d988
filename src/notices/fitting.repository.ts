import type { EntityManager } from 'typeorm';

/** Open proposals of the institutions that are invited to see this one, the last published first. */
export async function proposalsOfGuests(
  db: EntityManager,
  proposalId: string,
  most: number,
): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT proposal.id FROM invitation JOIN proposal USING (institution_id)
     WHERE invitation.proposal_id = $1 AND proposal.status = 'PUBLISHED' ORDER BY published_at DESC, proposal.id LIMIT $2`,
    [proposalId, most],
  );
  return rows.map(({ id }) => id);
}
