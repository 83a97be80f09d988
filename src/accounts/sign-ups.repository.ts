import type { EntityManager } from 'typeorm';

/**
 * Sign-ups that wait for their confirmation. No account exists before that; and each sign-up keeps its own password, so that nobody
 * who signs up with somebody else's address has a password in what the owner later confirms.
 */
export interface SignUpRow {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

export interface Validity {
  readonly tokenHash: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

export async function insertSignUp(
  db: EntityManager,
  { email, name, passwordHash }: SignUpRow,
  { tokenHash, now, expiresAt }: Validity,
): Promise<void> {
  await db.query(
    `INSERT INTO sign_up (token_hash, email, name, password_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [tokenHash, email, name, passwordHash, now, expiresAt],
  );
}

/**
 * Gives the sign-up with the address a further token; answers whether it did. Where several passwords wait for one address nobody can
 * tell whose mail got lost, and a renewed token could open what a stranger has the password of: then the person signs up anew.
 */
export async function renewSignUp(
  db: EntityManager,
  email: string,
  { tokenHash, now, expiresAt }: Validity,
): Promise<boolean> {
  const renewed = await db.query<unknown[]>(
    `INSERT INTO sign_up (token_hash, email, name, password_hash, created_at, expires_at)
     SELECT $2, email, name, password_hash, created_at, $4 FROM sign_up
       WHERE lower(email) = lower($1::text COLLATE "C") AND expires_at > $3 AND 1 = (
         SELECT count(DISTINCT password_hash) FROM sign_up
         WHERE lower(email) = lower($1::text COLLATE "C") AND expires_at > $3)
       ORDER BY created_at DESC LIMIT 1
     RETURNING token_hash`,
    [email, tokenHash, now, expiresAt],
  );
  return renewed.length === 1;
}

/**
 * Takes the sign-up of a token, and all others with its address: of two at once one gets it. Null where the token is not good.
 * The rows are locked in one order, so that two who come with two tokens of one address wait for each other in turn.
 */
export async function takeSignUp(db: EntityManager, tokenHash: string, now: Date): Promise<SignUpRow | null> {
  const [taken] = await db.query<[(SignUpRow & { readonly good: boolean })[], number]>(
    `DELETE FROM sign_up WHERE token_hash IN (
       SELECT other.token_hash FROM sign_up JOIN sign_up AS other ON lower(other.email) = lower(sign_up.email)
        WHERE sign_up.token_hash = $1 AND sign_up.expires_at > $2
        ORDER BY other.token_hash FOR UPDATE OF other)
     RETURNING email, name, password_hash AS "passwordHash", token_hash = $1 AS good`,
    [tokenHash, now],
  );
  const own = taken.find(({ good }) => good);
  return own ? { email: own.email, name: own.name, passwordHash: own.passwordHash } : null;
}
