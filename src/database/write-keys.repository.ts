import type { EntityManager } from 'typeorm';

/** A write that a client has given a key, so that it may send it again without doing it twice. */
export interface KeyedWrite {
  readonly accountId: string;
  readonly key: string;
  readonly mutation: string;
  readonly inputHash: string;
}

export interface EarlierWrite {
  readonly mutation: string;
  readonly inputHash: string;
  readonly subjectId: string;
}

/**
 * Takes the key for this transaction, and answers null; or the write that was done under it before.
 * Who comes while another holds it waits for the other's end: the unique index lets one through.
 */
export async function claimWriteKey(
  db: EntityManager,
  { accountId, key, mutation, inputHash }: KeyedWrite,
  now: Date,
): Promise<EarlierWrite | null> {
  const claimed = await db.query<unknown[]>(
    `INSERT INTO write_key (account_id, key, mutation, input_hash, written_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ON CONSTRAINT write_key_pk DO NOTHING RETURNING key`,
    [accountId, key, mutation, inputHash, now],
  );
  if (claimed.length > 0) return null;
  const [earlier] = await db.query<EarlierWrite[]>(
    `SELECT mutation, input_hash AS "inputHash", subject_id AS "subjectId" FROM write_key WHERE account_id = $1 AND key = $2`,
    [accountId, key],
  );
  return earlier!;
}

export async function fillWriteKey(
  db: EntityManager,
  { accountId, key }: Pick<KeyedWrite, 'accountId' | 'key'>,
  subjectId: string,
): Promise<void> {
  await db.query(`UPDATE write_key SET subject_id = $3 WHERE account_id = $1 AND key = $2`, [
    accountId,
    key,
    subjectId,
  ]);
}
