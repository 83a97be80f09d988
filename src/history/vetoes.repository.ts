import type { EntityManager } from 'typeorm';

/** That one proposal has said no to another. */
export interface Veto {
  readonly proposalId: string;
  readonly declinedId: string;
}

export async function recordVeto(db: EntityManager, veto: Veto, declinedAt: Date): Promise<void> {
  await db.query(
    `INSERT INTO veto (proposal_id, declined_id, declined_at) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT veto_pk DO NOTHING`,
    [veto.proposalId, veto.declinedId, declinedAt],
  );
}

/** Takes it back; answers whether there was one. */
export async function liftVeto(db: EntityManager, { proposalId, declinedId }: Veto): Promise<boolean> {
  const [, lifted] = await db.query<[unknown[], number]>(
    'DELETE FROM veto WHERE proposal_id = $1 AND declined_id = $2',
    [proposalId, declinedId],
  );
  return lifted > 0;
}

/** Whether any of them has said no to another of them. */
export async function holdVeto(db: EntityManager, proposalIds: readonly string[]): Promise<boolean> {
  const [row] = await db.query<{ found: boolean }[]>(
    'SELECT EXISTS (SELECT FROM veto WHERE proposal_id = ANY($1) AND declined_id = ANY($1)) AS found',
    [proposalIds],
  );
  return row!.found;
}
