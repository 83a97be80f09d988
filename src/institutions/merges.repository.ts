import type { EntityManager } from 'typeorm';
import { settlements, type Merging } from './merge-settlements.repository';
import { moveReferences } from './references.repository';

/** For each of the ids that were merged away, the institution that was kept. */
export async function keptInsteadOf(
  db: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ duplicate: string; kept: string }[]>(
    'SELECT duplicate_id AS duplicate, kept_id AS kept FROM institution_merge WHERE duplicate_id = ANY($1)',
    [ids],
  );
  return new Map(rows.map(({ duplicate, kept }) => [duplicate, kept]));
}

/** The same of one id in SQL; an id that was not merged away is itself. */
export function keptSql(id: string): string {
  return `coalesce((SELECT kept_id FROM institution_merge WHERE duplicate_id = ${id}::uuid), ${id}::uuid)`;
}

/**
 * Holds both until the transaction ends, always in the same order; answers whether both are there. From then on nobody can add
 * anything that names one of them: a foreign key waits for its institution.
 */
export async function lockBoth(db: EntityManager, ids: readonly [string, string]): Promise<boolean> {
  const rows = await db.query<unknown[]>(
    'SELECT FROM institution WHERE id = ANY($1) ORDER BY id FOR UPDATE',
    [ids],
  );
  return rows.length === 2;
}

/** Joins all that belongs to the two under the kept one, and takes the duplicate away; what cannot be joined goes into the record of it. */
export async function mergeRows(db: EntityManager, merging: Merging, mergedBy: string): Promise<void> {
  const { keptId, duplicateId, now } = merging;
  const [{ snapshot } = { snapshot: {} }] = await db.query<{ snapshot: object }[]>(
    `SELECT jsonb_build_object(
       'institution', (SELECT to_jsonb(institution) FROM institution WHERE id = $2),
       'replies', (SELECT to_jsonb(reply_record) FROM reply_record WHERE institution_id = $2),
       'exchangesBetween', (
         SELECT coalesce(jsonb_agg(to_jsonb(exchange) ORDER BY id), '[]') FROM exchange
         WHERE (provider_id, recipient_id) IN (($1, $2), ($2, $1)))) AS snapshot`,
    [keptId, duplicateId],
  );
  await db.query('DELETE FROM exchange WHERE (provider_id, recipient_id) IN (($1, $2), ($2, $1))', [
    keptId,
    duplicateId,
  ]);
  for (const settle of Object.values(settlements)) await settle(db, merging);
  const moved = await moveReferences(db, 'institution', duplicateId, keptId);
  await db.query('DELETE FROM institution WHERE id = $1', [duplicateId]);
  await db.query(
    `INSERT INTO institution_merge (duplicate_id, kept_id, snapshot, merged_by, merged_at) VALUES ($1, $2, $3, $4, $5)`,
    [duplicateId, keptId, { ...snapshot, moved }, mergedBy, now],
  );
}
