import type { EntityManager } from 'typeorm';

/** The institution of the demonstration that is looked at from inside: the first that asks for something; null where there is none. */
export async function seatedInstitution(db: EntityManager): Promise<string | null> {
  const [found] = await db.query<{ id: string }[]>(
    `SELECT institution_id AS id FROM proposal
     WHERE illustrative AND kind = 'REQUEST' AND status = 'PUBLISHED' AND visibility = 'PUBLIC' ORDER BY created_at, id LIMIT 1`,
  );
  return found?.id ?? null;
}

/** The institution that hosts the seminar: whoever offers most. */
export async function hostInstitution(db: EntityManager): Promise<string | null> {
  const [found] = await db.query<{ id: string }[]>(
    `SELECT institution_id AS id FROM proposal WHERE illustrative AND kind = 'OFFER'
     GROUP BY institution_id ORDER BY count(*) DESC, institution_id LIMIT 1`,
  );
  return found?.id ?? null;
}

/** What the demonstration has handed in for review is handed in to this call. */
export async function handInTo(db: EntityManager, callId: string): Promise<void> {
  await db.query(
    `UPDATE proposal SET call_id = $1 WHERE illustrative AND status = 'SUBMITTED' AND call_id IS NULL`,
    [callId],
  );
}

export async function seatOrganiser(
  db: EntityManager,
  programmeId: string,
  accountId: string,
  now: Date,
): Promise<void> {
  await db.query(
    `INSERT INTO organiser (programme_id, account_id, appointed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [programmeId, accountId, now],
  );
}
