import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openDatabase, type Database } from '../../src/database/data-source';
import { migrate } from '../../src/database/migrate';
import { databaseSchema } from '../../src/server/features';
import { send } from '../server/send';
import { openTestDatabase } from '../support/database';

/** The next release's, by the rule: what it adds an old process need not know. */
class Expanding9998 implements MigrationInterface {
  readonly name = 'Expanding9999999999998';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE sign_up ADD COLUMN language text; ALTER TABLE institution ADD COLUMN motto text;
      ALTER TABLE institution ADD CONSTRAINT institution_motto CHECK (length(motto) < 200) NOT VALID;
      CREATE TABLE motto_change (id uuid PRIMARY KEY, motto text NOT NULL)`);
  }

  async down(): Promise<void> {
    // The test's database is thrown away.
  }
}

class Indexing9999 implements MigrationInterface {
  readonly name = 'Indexing9999999999999';
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX CONCURRENTLY institution_motto_ix ON institution (motto)');
  }

  async down(): Promise<void> {
    // The test's database is thrown away.
  }
}

describe('a migration beside servers of the release before', () => {
  let database: Database;
  let url: string;
  const processes: ChildProcess[] = [];
  const nextSchema = {
    ...databaseSchema,
    migrations: [...databaseSchema.migrations, Expanding9998, Indexing9999],
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    ({ url } = database.dataSource.options as { url: string });
  });
  afterAll(async () => {
    for (const child of processes) child.kill('SIGKILL');
    await database.close();
  });

  async function startProcess(): Promise<{ address: string; child: ChildProcess }> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      env: {
        ...process.env,
        DATABASE_URL: url,
        PORT: '0',
        DEMO: 'none',
        NODE_ENV: 'production',
        DATA_DIR: '/tmp',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    processes.push(child);
    let told = '';
    for await (const chunk of child.stdout) {
      told += String(chunk);
      const address = /ready at (http:\S+)\/graphql/.exec(told)?.[1];
      if (address === undefined) continue;
      child.stdout.resume();
      return { address, child };
    }
    throw new Error(`No server started: ${told}`);
  }

  const ask = async (address: string, query: string) => {
    const { text } = await send(`${address}/graphql`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return JSON.parse(text);
  };

  test('an old process goes on reading and writing while the next migration runs, and after it', async () => {
    const { address, child } = await startProcess();
    let [ended, reads, writes] = [false, 0, 0];
    const working = (async () => {
      while (!ended || writes < 10) {
        const read = await ask(address, '{ institutions(first: 5) { nodes { name } } }');
        expect(read.errors).toBeUndefined();
        reads++;
        if (writes >= 40) continue;
        const input = `{ name: "Ada", email: "${randomUUID()}@ministry.example", password: "correct horse battery" }`;
        const { data } = await ask(address, `mutation { signUp(input: ${input}) { userErrors { code } } }`);
        expect(data.signUp.userErrors).toEqual([]);
        writes++;
      }
    })();
    const next = await openDatabase({ kind: 'server', url }, nextSchema);
    expect(await migrate(next.dataSource)).toEqual(['Expanding9999999999998', 'Indexing9999999999999']);
    await next.close();
    ended = true;
    await working;
    expect([reads >= 10, writes >= 10]).toEqual([true, true]);
    // A database that is ahead is no reason to be sent no requests.
    expect((await send(`${address}/health/ready`, { method: 'GET' })).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 120_000);

  test('two processes that start on an empty database at once migrate it once', async () => {
    await database.dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    const both = await Promise.all([startProcess(), startProcess()]);
    for (const { address } of both) {
      expect((await ask(address, '{ countries(first: 1) { nodes { name } } }')).errors).toBeUndefined();
    }
    const [row] = await database.dataSource.query(
      'SELECT count(*)::int AS all, count(DISTINCT name)::int AS names FROM migrations',
    );
    expect(row).toEqual({ all: databaseSchema.migrations.length, names: databaseSchema.migrations.length });
  }, 120_000);

  test('a migration that waits for a table gives up for a moment, so that others pass, and gets through later', async () => {
    const held = database.dataSource.createQueryRunner();
    await held.startTransaction();
    await held.query('SELECT 1 FROM institution LIMIT 1');
    const next = await openDatabase({ kind: 'server', url }, nextSchema);
    const migrating = migrate(next.dataSource);
    await new Promise((resolve) => setTimeout(resolve, 4_600));
    const began = performance.now();
    await database.dataSource.query('SELECT count(*) FROM institution');
    expect(performance.now() - began).toBeLessThan(4_500);
    await held.commitTransaction();
    await held.release();
    expect(await migrating).toHaveLength(2);
    await next.close();
  }, 60_000);
});
