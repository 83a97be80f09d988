import type { EntityManager } from 'typeorm';
import type { Validity } from './sign-ups.repository';

export type TokenPurpose = 'SET_PASSWORD' | 'CHANGE_ADDRESS';

/** A token that an account's holder gets by mail, and that works once. */
export interface AccountToken {
  readonly accountId: string;
  readonly purpose: TokenPurpose;
  /** The new address, where the token is to change it. */
  readonly email: string | null;
}

export async function insertToken(
  db: EntityManager,
  { accountId, purpose, email }: AccountToken,
  { tokenHash, now, expiresAt }: Validity,
): Promise<void> {
  await db.query(
    `INSERT INTO account_token (token_hash, account_id, purpose, email, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [tokenHash, accountId, purpose, email, now, expiresAt],
  );
}

/** The token, where it is good: to look at before work is done for it. Only `takeToken` uses it up. */
export async function findToken(
  db: EntityManager,
  purpose: TokenPurpose,
  tokenHash: string,
  now: Date,
): Promise<AccountToken | null> {
  const [found] = await db.query<AccountToken[]>(
    `SELECT account_id AS "accountId", purpose, email FROM account_token
      WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3`,
    [tokenHash, purpose, now],
  );
  return found ?? null;
}

/**
 * Uses the token up, and with it all others of its account and purpose: of two at once one gets it. The account's row is locked
 * first, as by whatever changes how it is opened, so that two such changes follow one another.
 */
export async function takeToken(
  db: EntityManager,
  purpose: TokenPurpose,
  tokenHash: string,
  now: Date,
): Promise<AccountToken | null> {
  const found = await findToken(db, purpose, tokenHash, now);
  if (found === null) return null;
  await db.query(`SELECT id FROM account WHERE id = $1 FOR UPDATE`, [found.accountId]);
  const [, taken] = await db.query<[unknown, number]>(`DELETE FROM account_token WHERE token_hash = $1`, [
    tokenHash,
  ]);
  if (taken === 0) return null;
  await endTokens(db, found.accountId, purpose);
  return found;
}

export async function endTokens(db: EntityManager, accountId: string, purpose: TokenPurpose): Promise<void> {
  await db.query(`DELETE FROM account_token WHERE account_id = $1 AND purpose = $2`, [accountId, purpose]);
}
