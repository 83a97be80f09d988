import type { EntityManager } from 'typeorm';

export interface IdentityKey {
  readonly issuer: string;
  readonly subject: string;
}

/** The account of whom the provider names so; null where it was never seen. */
export async function findOutsideAccount(
  db: EntityManager,
  { issuer, subject }: IdentityKey,
): Promise<string | null> {
  const [found] = await db.query<{ accountId: string }[]>(
    `SELECT account_id AS "accountId" FROM outside_identity WHERE issuer = $1 AND subject = $2`,
    [issuer, subject],
  );
  return found?.accountId ?? null;
}

/** Remembers whose account it is; answers false where another request has done so meanwhile. */
export async function linkOutsideIdentity(
  db: EntityManager,
  { issuer, subject }: IdentityKey,
  accountId: string,
  now: Date,
): Promise<boolean> {
  const linked = await db.query<unknown[]>(
    `INSERT INTO outside_identity (issuer, subject, account_id, linked_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT ON CONSTRAINT outside_identity_pk DO NOTHING RETURNING subject`,
    [issuer, subject, accountId, now],
  );
  return linked.length === 1;
}
