import type { DataSource, EntityManager } from 'typeorm';

/**
 * Runs `work` in one transaction. Inside it only the transaction's own manager may be used:
 * the embedded engine has one connection, and another query would wait for ever.
 */
export function inTransaction<T>(
  dataSource: DataSource,
  work: (db: EntityManager) => Promise<T>,
): Promise<T> {
  return dataSource.transaction('READ COMMITTED', work);
}
