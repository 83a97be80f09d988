import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction';
import { insertCooperation } from './cooperation.repository';
import { inventSeminar } from './seminar';
import { analyseWorld, holdsInstitutions, insertBatch, lockDemonstration } from './world.repository';

/** Where the loader says what it has done. */
export interface Log {
  info(message: string): void;
}

/** Fills a database that holds no institution with the seminar; answers whether it did. A second call finds it full. */
export async function loadSeminar(database: DataSource, now: Date, log: Log): Promise<boolean> {
  const loaded = await inTransaction(database, async (db) => {
    await lockDemonstration(db);
    if (await holdsInstitutions(db)) return null;
    const seminar = inventSeminar(now);
    await insertBatch(db, seminar);
    await insertCooperation(db, seminar.cooperation);
    await analyseWorld(db);
    return seminar;
  });
  if (loaded === null) return false;
  const { institutions, participants, proposals } = loaded;
  log.info(
    `Loaded the demonstration: ${institutions.length} institutions, ${participants.length} people and ${proposals.length} proposals, all invented (DEMO=none leaves it out)`,
  );
  return true;
}
