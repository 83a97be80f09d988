import type { EntityManager } from 'typeorm';
import { grouped } from '../graphql/loader';

// From an institution's proposals over the interests that they stand in to the partnerships: each step has its index.
const reached = `
  FROM proposal own
  JOIN interest_member mine ON mine.proposal_id = own.id
  JOIN partnership ON partnership.interest_id = mine.interest_id
  JOIN interest_member member ON member.interest_id = mine.interest_id`;

/** Ids of the proposals that stand in a partnership with one of the institutions', their own included, also where it has ended. */
export async function partneredProposals(
  db: EntityManager,
  institutionIds: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT DISTINCT member.proposal_id AS id ${reached} WHERE own.institution_id = ANY($1::uuid[])`,
    [institutionIds],
  );
  return rows.map(({ id }) => id);
}

/** Whom to turn to about a proposal: whom it names; where it names nobody, its institution's focal points. */
const contacts = `
  SELECT proposal.id AS proposal_id, contact_id AS id FROM proposal WHERE contact_id IS NOT NULL
  UNION ALL
  SELECT proposal.id, participant_id FROM proposal JOIN membership USING (institution_id)
  WHERE contact_id IS NULL AND focal_point AND state = 'ACTIVE'`;

/** Ids of the participants whom to turn to about the partners' proposals. */
export async function partnerContacts(
  db: EntityManager,
  institutionIds: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `WITH partner AS (
       SELECT DISTINCT member.proposal_id ${reached}
       JOIN proposal ON proposal.id = member.proposal_id
       WHERE own.institution_id = ANY($1::uuid[]) AND proposal.institution_id <> ALL ($1::uuid[])
     )
     SELECT DISTINCT contact.id FROM partner JOIN (${contacts}) AS contact USING (proposal_id)`,
    [institutionIds],
  );
  return rows.map(({ id }) => id);
}

/** The same for each of the proposals. */
export async function findContacts(
  db: EntityManager,
  proposalIds: readonly string[],
): Promise<{ readonly id: string }[][]> {
  const rows = await db.query<{ proposal_id: string; id: string }[]>(
    `SELECT proposal_id, id FROM (${contacts}) AS contact WHERE proposal_id = ANY($1::uuid[]) ORDER BY id`,
    [proposalIds],
  );
  return grouped(proposalIds, rows, ({ proposal_id }) => proposal_id);
}
