import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction';
import type { WorldBatch } from './world';
import { analyseWorld, insertBatch } from './world.repository';

/** Writes a world a batch at a time, each in a transaction of its own, and tells what has been written after each. */
export async function insertWorld(
  database: DataSource,
  batches: Iterable<WorldBatch>,
  written: (batch: WorldBatch) => void = () => undefined,
): Promise<void> {
  for (const batch of batches) {
    await inTransaction(database, (db) => insertBatch(db, batch));
    written(batch);
  }
  await analyseWorld(database.manager);
}
