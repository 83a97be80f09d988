import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../src/database/data-source';
import { migrate } from '../src/database/migrate';
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
  askOneByOne(dataSource);
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  faults.push(...upQueries.map(({ query }) => `The migrations lack: ${query}`));
  await close();
  return faults;
}

/** TypeORM reads all tables side by side over one connection, where `pg` wants one statement after the other. */
function askOneByOne(dataSource: DataSource): void {
  const create = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = create(mode);
    const ask = runner.query.bind(runner) as (...asked: unknown[]) => Promise<unknown>;
    let last: Promise<unknown> = Promise.resolve();
    runner.query = (...asked: unknown[]) => {
      const answer = last.then(() => ask(...asked));
      last = answer.catch(() => undefined);
      return answer as Promise<never>;
    };
    return runner;
  };
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
