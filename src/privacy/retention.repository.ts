import type { EntityManager } from 'typeorm';

/** What is kept only for a time, and for how many days after what. What ends by itself (sessions, tokens, mail) its own room forgets. */
export const retention = [
  { kept: 'idempotency keys', table: 'write_key', since: 'written_at', days: 30 },
  { kept: 'notices that were read', table: 'notice', since: 'read_at', days: 365 },
  { kept: 'which digests went out', table: 'digest', since: 'queued_at', days: 90 },
  { kept: 'the audit trail', table: 'audit_entry', since: 'written_at', days: 730 },
] as const;

/** Deletes what has been kept for its time; answers how many records that were. */
export async function applyRetention(db: EntityManager, now: Date): Promise<number> {
  let deleted = 0;
  for (const { table, since, days } of retention) {
    const [, count] = await db.query<[unknown, number]>(
      `DELETE FROM ${table} WHERE ${since} < $1::timestamptz - make_interval(days => $2)`,
      [now, days],
    );
    deleted += count;
  }
  return deleted;
}
