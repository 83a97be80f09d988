import type { EntityManager } from 'typeorm';

/** What a person who signs in may be known by: an account, or a sign-up that waits for its confirmation. */
export interface Credentials {
  /** Null where the address was not confirmed yet. */
  readonly accountId: string | null;
  /** Null where the account has no password, and is signed in to by other ways. */
  readonly passwordHash: string | null;
  readonly suspended: boolean;
}

/** One statement whether the address is known or not. An account comes before sign-ups, of these the last. */
export async function findCredentials(
  db: EntityManager,
  email: string,
  now: Date,
): Promise<Credentials | null> {
  const [found] = await db.query<Credentials[]>(
    `SELECT CASE WHEN confirmed_at IS NOT NULL THEN id END AS "accountId", password_hash AS "passwordHash",
            suspended_at IS NOT NULL AS suspended, 0 AS rank, created_at
       FROM account WHERE lower(email) = lower($1::text COLLATE "C")
     UNION ALL
     SELECT NULL, password_hash, false, 1, created_at
       FROM sign_up WHERE lower(email) = lower($1::text COLLATE "C") AND expires_at > $2
     ORDER BY rank, created_at DESC LIMIT 1`,
    [email, now],
  );
  return found ?? null;
}

/** The hash of an account's password; null where it has none. */
export async function findPasswordHash(db: EntityManager, accountId: string): Promise<string | null> {
  const [found] = await db.query<{ hash: string | null }[]>(
    `SELECT password_hash AS hash FROM account WHERE id = $1`,
    [accountId],
  );
  return found?.hash ?? null;
}

/** Sets a new password where the present one is still the one that was verified; answers whether it did. */
export async function replacePassword(
  db: EntityManager,
  accountId: string,
  hashes: { readonly present: string; readonly next: string },
): Promise<boolean> {
  const [, changed] = await db.query<[unknown, number]>(
    `UPDATE account SET password_hash = $3 WHERE id = $1 AND password_hash = $2`,
    [accountId, hashes.present, hashes.next],
  );
  return changed === 1;
}

/** Sets a password on the word of a token that was mailed to the account's address, which this confirms. */
export async function setPassword(
  db: EntityManager,
  accountId: string,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await db.query(
    `UPDATE account SET password_hash = $2, confirmed_at = coalesce(confirmed_at, $3) WHERE id = $1`,
    [accountId, passwordHash, now],
  );
}
