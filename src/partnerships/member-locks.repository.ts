import type { EntityManager } from 'typeorm';
import type { ProposalStatus, Visibility } from '../proposals/proposal';
import type { VerificationState } from '../institutions/institution';

/** A proposal as it stands now, held until the transaction ends. */
export interface HeldProposal {
  readonly id: string;
  readonly institutionId: string;
  readonly status: ProposalStatus;
  readonly validUntil: string;
  readonly visibility: Visibility;
  readonly capacity: number | null;
  /** Places of its capacity that are taken. */
  readonly taken: number;
  readonly illustrative: boolean;
  readonly verificationState: VerificationState;
}

/**
 * Whoever acts on what is between proposals holds them first, in one order for all: so that of two who act at once the second sees
 * what the first did, and nobody waits in a circle. First the institutions, then the proposals, then the market's positions of all
 * proposals of these institutions: a change of their replies will move them, in whichever order the statements come.
 */
export async function holdProposals(db: EntityManager, ids: readonly string[]): Promise<HeldProposal[]> {
  const owners = await db.query<{ id: string }[]>(
    `SELECT id FROM institution WHERE id IN (SELECT institution_id FROM proposal WHERE id = ANY($1))
     ORDER BY id FOR NO KEY UPDATE`,
    [ids],
  );
  await db.query('SELECT FROM proposal WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE', [ids]);
  await db.query(
    `SELECT FROM market_position WHERE kind = 'PROPOSAL' AND key IN (SELECT id FROM proposal WHERE institution_id = ANY($1))
     ORDER BY key FOR UPDATE`,
    [owners.map(({ id }) => id)],
  );
  // A statement of its own: it sees what was committed while the locks were waited for.
  return db.query<HeldProposal[]>(
    `SELECT p.id, p.institution_id AS "institutionId", p.status, p.valid_until::text AS "validUntil", p.visibility, p.capacity,
       (SELECT count(*)::int FROM commitment c WHERE c.proposal_id = p.id AND c.closed_at IS NULL) AS taken,
       p.illustrative, i.verification_state AS "verificationState"
     FROM proposal p JOIN institution i ON i.id = p.institution_id WHERE p.id = ANY($1)`,
    [ids],
  );
}

/** Whether each of the institutions was invited to see every one of the proposals that are for invited ones only. */
export async function allInvited(
  db: EntityManager,
  proposals: readonly Pick<HeldProposal, 'id' | 'institutionId' | 'visibility'>[],
): Promise<boolean> {
  const hidden = proposals.filter(({ visibility }) => visibility === 'INVITED_ONLY').map(({ id }) => id);
  if (hidden.length === 0) return true;
  const [row] = await db.query<{ complete: boolean }[]>(
    `SELECT NOT EXISTS (
       SELECT FROM unnest($1::uuid[]) AS hidden (id) JOIN proposal p USING (id)
       CROSS JOIN unnest($2::uuid[]) AS other (institution_id)
       WHERE other.institution_id <> p.institution_id AND NOT EXISTS (
         SELECT FROM invitation i WHERE i.proposal_id = hidden.id AND i.institution_id = other.institution_id)
     ) AS complete`,
    [hidden, proposals.map(({ institutionId }) => institutionId)],
  );
  return row!.complete;
}
