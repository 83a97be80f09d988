import type { EntityManager } from 'typeorm';
import type { PageRequest } from '../database/keyset';
import { readList, type List, type ListOrder } from '../database/list';
import { AuditEntryEntity } from './audit-entry.entity';

export interface AuditCriteria {
  readonly accountId: string | null;
  /** Global id. */
  readonly subjectId: string | null;
}

const newest: ListOrder<AuditEntryEntity> = {
  columns: [{ sql: 'audit.id', type: 'integer', descending: true }],
  keyOf: ({ id }) => [Number(id)],
};

export function listAuditEntries(
  db: EntityManager,
  criteria: AuditCriteria,
  page: PageRequest,
): Promise<List<AuditEntryEntity>> {
  const query = db.createQueryBuilder(AuditEntryEntity, 'audit').where('TRUE');
  const { accountId, subjectId } = criteria;
  if (accountId !== null) query.andWhere('audit.account_id = :accountId', { accountId });
  if (subjectId !== null) query.andWhere('audit.subject_id = :subjectId', { subjectId });
  return readList(query, newest, page, ['auditTrail', criteria]);
}
