import type { DataSource } from 'typeorm';
import { openDatabase, type Database } from '../src/database/data-source';
import { migrate } from '../src/database/migrate';
import { generateWorld } from '../src/demonstration/large-world';
import { analyseWorld, insertBatch } from '../src/demonstration/world.repository';
import { databaseSchema } from '../src/server/features';
import { loadStandingData } from '../src/server/prepare';
import { startPrivateCluster } from '../test/support/private-cluster';

export interface BenchDatabase extends Database {
  readonly engine: Database['engine'];
  readonly kind: string;
}

/** A PostgreSQL server of the bench's own where one is installed, the embedded engine otherwise: the same for both sides of a ratio. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const cluster = await startPrivateCluster();
  const target =
    cluster === null
      ? ({ kind: 'embedded', folder: null } as const)
      : ({ kind: 'server', url: cluster.url } as const);
  const database = await openDatabase(target, databaseSchema);
  await migrate(database.dataSource);
  await loadStandingData(database.dataSource);
  return {
    ...database,
    kind: cluster === null ? 'embedded engine' : 'PostgreSQL server',
    close: async () => {
      await database.close();
      cluster?.stop();
    },
  };
}

/** Replaces what is there by a world of that many proposals. */
export async function fill(database: DataSource, proposals: number): Promise<void> {
  await database.query(
    'TRUNCATE institution, participant, proposal, capability, status_change, exchange, veto, commitment, reply_record, market_position, lexicon, lexicon_term CASCADE',
  );
  for (const batch of generateWorld({ seed: 1, proposals, now: new Date() })) {
    await database.transaction((db) => insertBatch(db, batch));
  }
  await analyseWorld(database.manager);
}
