import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { openDatabase, type Database } from '../../src/database/data-source';
import { databaseSchema } from '../../src/server/features';

/**
 * A database of this test file's own, migrated and with the reference data: made from the template that the global set-up prepared,
 * on a PostgreSQL server where the run has one, on the embedded engine otherwise.
 */
export async function openTestDatabase(): Promise<Database> {
  const { SSTC_TEST_SERVER: server, SSTC_TEST_TEMPLATE: template } = process.env;
  if (template === undefined) throw new Error('The global set-up has not run: start tests with npm test');
  if (server === undefined) {
    return openDatabase({ kind: 'embedded', folder: null, template }, databaseSchema);
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ kind: 'server', url: url.href }, databaseSchema);
  return {
    ...database,
    close: async () => {
      await database.close();
      await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

export async function administer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same database opened once more, as another server process has it. */
export function openSecondProcess(database: DataSource): Promise<Database> {
  const { url } = database.options as { url: string };
  return openDatabase({ kind: 'server', url }, databaseSchema);
}
