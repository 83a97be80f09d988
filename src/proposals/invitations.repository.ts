import { In, type EntityManager } from 'typeorm';
import { grouped } from '../graphql/loader';
import type { Invitation } from './invitation';
import { InvitationEntity } from './invitation.entity';

/** The published proposals, open to those invited only, to which any of the institutions is: by their ids. */
export async function invitationsOf(db: EntityManager, institutionIds: readonly string[]): Promise<string[]> {
  if (institutionIds.length === 0) return [];
  const rows = await db.query<{ id: string }[]>(
    `SELECT DISTINCT proposal.id FROM invitation JOIN proposal ON proposal.id = invitation.proposal_id
     WHERE invitation.institution_id = ANY($1)
       AND proposal.visibility = 'INVITED_ONLY' AND proposal.status = 'PUBLISHED'`,
    [institutionIds],
  );
  return rows.map(({ id }) => id);
}

/** The invitations of each of the proposals, the first one first. */
export async function findInvitations(
  db: EntityManager,
  proposalIds: readonly string[],
): Promise<InvitationEntity[][]> {
  const rows = await db.find(InvitationEntity, {
    where: { proposalId: In([...proposalIds]) },
    order: { invitedAt: 'ASC', institutionId: 'ASC' },
  });
  return grouped(proposalIds, rows, ({ proposalId }) => proposalId);
}

/** Those who invite to one proposal come one after the other, so that together they do not pass its limit. */
export async function lockInvitations(db: EntityManager, proposalId: string): Promise<void> {
  await db.query('SELECT FROM proposal WHERE id = $1 FOR NO KEY UPDATE', [proposalId]);
}

export async function insertInvitations(
  db: EntityManager,
  invitations: readonly Invitation[],
): Promise<void> {
  await db.insert(InvitationEntity, [...invitations]);
}

/** Answers whether there was such an invitation. */
export async function deleteInvitation(
  db: EntityManager,
  { proposalId, institutionId }: Pick<Invitation, 'proposalId' | 'institutionId'>,
): Promise<boolean> {
  const { affected } = await db.delete(InvitationEntity, { proposalId, institutionId });
  return affected === 1;
}
