import type { EntityManager } from 'typeorm';

/** Who did what to what: ids, never names. */
export interface AuditEntry {
  /** Null where the platform did it by itself. */
  readonly accountId: string | null;
  /** The mutation's name, or the job's. */
  readonly action: string;
  /** Global id: `Proposal:0c9e...`. */
  readonly subjectId: string;
}

export async function recordAudit(db: EntityManager, entry: AuditEntry, now: Date): Promise<void> {
  await db.query(
    `INSERT INTO audit_entry (account_id, action, subject_id, written_at) VALUES ($1, $2, $3, $4)`,
    [entry.accountId, entry.action, entry.subjectId, now],
  );
}
