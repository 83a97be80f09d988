import type { EntityManager } from 'typeorm';
import { inOrder } from '../graphql/loader';

/** How often an institution was asked for an answer to an interest, and gave one. */
export interface Replies {
  readonly institutionId: string;
  readonly asked: number;
  readonly answered: number;
}

export async function findReplies(
  db: EntityManager,
  institutionIds: readonly string[],
): Promise<(Replies | null)[]> {
  const rows = await db.query<Replies[]>(
    'SELECT institution_id AS "institutionId", asked, answered FROM reply_record WHERE institution_id = ANY($1)',
    [institutionIds],
  );
  return inOrder(institutionIds, rows, ({ institutionId }) => institutionId);
}

export async function countAsked(db: EntityManager, institutionIds: readonly string[]): Promise<void> {
  await db.query(
    `INSERT INTO reply_record (institution_id, asked, answered)
     SELECT DISTINCT institution_id, 1, 0 FROM unnest($1::uuid[]) AS asked (institution_id) ORDER BY institution_id
     ON CONFLICT ON CONSTRAINT reply_record_pk DO UPDATE SET asked = reply_record.asked + 1`,
    [institutionIds],
  );
}

/** Takes back a question that can no longer be answered, so that it is not held against whoever was asked. */
export async function uncountAsked(db: EntityManager, institutionIds: readonly string[]): Promise<void> {
  await db.query(
    'UPDATE reply_record SET asked = asked - 1 WHERE institution_id = ANY($1) AND asked > answered',
    [institutionIds],
  );
}

export async function countAnswered(db: EntityManager, institutionId: string): Promise<void> {
  await db.query(
    'UPDATE reply_record SET answered = answered + 1 WHERE institution_id = $1 AND asked > answered',
    [institutionId],
  );
}
