import 'reflect-metadata';
import { openDatabase } from '../src/database/data-source';
import { migrate } from '../src/database/migrate';
import { readConfig } from '../src/server/config/config';
import { databaseSchema } from '../src/server/features';

// Brings the configured database to this release, for whoever sets MIGRATE=manual.
async function main(): Promise<void> {
  const { databaseUrl, dataDir } = readConfig();
  const { dataSource, close } = await openDatabase(
    databaseUrl === null ? { kind: 'embedded', folder: dataDir } : { kind: 'server', url: databaseUrl },
    databaseSchema,
  );
  try {
    const ran = await migrate(dataSource);
    console.log(ran.length > 0 ? `Migrated: ${ran.join(', ')}` : 'The database schema is up to date');
  } finally {
    await close();
  }
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
