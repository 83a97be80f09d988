import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import { OutcomeUnknown, outageOf } from './outage';

/**
 * Runs `work` in one transaction. Inside it only the transaction's own manager may be used:
 * the embedded engine has one connection, and another query would wait for ever.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (db: EntityManager) => Promise<T>,
): Promise<T> {
  let worked = false as boolean;
  try {
    return await dataSource.transaction('READ COMMITTED', async (db) => {
      const result = await work(db);
      worked = true;
      return result;
    });
  } catch (fault) {
    // Before the commit was sent a lost connection undoes everything; from then on nobody can tell.
    if (worked && outageOf(fault) === 'UNREACHABLE') throw new OutcomeUnknown(fault);
    throw fault;
  }
}

/**
 * The same, once more where the first was undone by what others did at that moment: a deadlock, or a row it refers to that went
 * away after it was read (an institution that was merged into another). The second finds what is there now.
 */
export async function inRepeatedTransaction<T>(
  dataSource: DataSource,
  work: (db: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await inTransaction(dataSource, work);
  } catch (fault) {
    if (!undoneByOthers(fault)) throw fault;
    return inTransaction(dataSource, work);
  }
}

const deadlock = '40P01';
const missingReference = '23503';

function undoneByOthers(fault: unknown): boolean {
  if (!(fault instanceof QueryFailedError)) return false;
  const { code } = fault.driverError as { code?: string };
  return code === deadlock || code === missingReference;
}
