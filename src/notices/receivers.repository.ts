import type { EntityManager } from 'typeorm';

/** Accounts, by their keys, in one order, so that two who tell the same people never wait for each other in a circle. */
async function accounts(db: EntityManager, sql: string, parameters: readonly unknown[]): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(sql, [...parameters]);
  return rows.map(({ id }) => id);
}

/** Whoever acts for the institution now. */
export function membersOf(db: EntityManager, institutionId: string): Promise<string[]> {
  return accounts(
    db,
    `SELECT DISTINCT account_id AS id FROM membership WHERE institution_id = $1 AND state = 'ACTIVE' ORDER BY 1`,
    [institutionId],
  );
}

/** Whoever decides on its members: its focal points; where it has none, the administrators. */
export async function decidersOf(db: EntityManager, institutionId: string): Promise<string[]> {
  const focalPoints = await accounts(
    db,
    `SELECT DISTINCT account_id AS id FROM membership
     WHERE institution_id = $1 AND state = 'ACTIVE' AND focal_point ORDER BY 1`,
    [institutionId],
  );
  return focalPoints.length > 0
    ? focalPoints
    : accounts(db, 'SELECT id FROM account WHERE administrator ORDER BY id', []);
}

/** Whoever acts now for the institution behind the proposal. */
export function membersBehind(db: EntityManager, proposalId: string): Promise<string[]> {
  return accounts(
    db,
    `SELECT DISTINCT account_id AS id FROM membership JOIN proposal USING (institution_id)
     WHERE proposal.id = $1 AND membership.state = 'ACTIVE' ORDER BY 1`,
    [proposalId],
  );
}

/** Whoever reviews what is handed in to the proposal's call. */
export function organisersFor(db: EntityManager, proposalId: string): Promise<string[]> {
  return accounts(
    db,
    `SELECT organiser.account_id AS id FROM proposal JOIN call ON call.id = proposal.call_id
     JOIN organiser ON organiser.programme_id = call.programme_id WHERE proposal.id = $1 ORDER BY 1`,
    [proposalId],
  );
}

/** Whose membership it is. */
export function accountOfMembership(db: EntityManager, membershipId: string): Promise<string[]> {
  return accounts(db, 'SELECT account_id AS id FROM membership WHERE id = $1', [membershipId]);
}
