import { readFileSync } from 'node:fs';
import { migrate, openDatabase } from '../src/database/data-source';
import { databaseSchema } from '../src/server/features';
import { printPublicSchema } from '../src/server/schema';
import { schemaFile } from './schema-file';

/** The emitted SDL equals the reviewed one; the migrations make what the entities describe. */
async function findDrift(): Promise<string[]> {
  const faults: string[] = [];
  if (readFileSync(schemaFile, 'utf8') !== printPublicSchema()) {
    faults.push(
      'schema/schema.graphql is not what the code emits: run npm run schema:write and review the change',
    );
  }
  const { dataSource, close } = await openDatabase({ kind: 'embedded', folder: null }, databaseSchema);
  await migrate(dataSource);
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  faults.push(...upQueries.map(({ query }) => `The migrations lack: ${query}`));
  await close();
  return faults;
}

findDrift().then(
  (faults) => {
    faults.forEach((fault) => console.error(fault));
    console.log(faults.length === 0 ? 'No drift of SDL or migrations' : `${faults.length} drifts`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  },
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  },
);
