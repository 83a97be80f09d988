import { DataSource, MigrationExecutor, QueryFailedError, type QueryRunner } from 'typeorm';

// One number for the whole product: two processes that start together migrate one after the other.
const migrationLock = 7_782_100;
/** How long a migration waits for a table that others hold: who comes after it would wait as long. */
const lockTimeout = '4s';
const attempts = 5;

/** Brings the database to this release's schema; answers the names of the migrations that ran. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  // A session's lock needs a connection of its own, which the embedded engine (one process, locked folder) has not.
  if (!isShared(dataSource)) return namesOf(await dataSource.runMigrations());
  const patient = await unbounded(dataSource).initialize();
  const runner = patient.createQueryRunner();
  try {
    await takeLock(runner);
    await runner.query(`SET lock_timeout = '${lockTimeout}'`);
    return await run(patient, runner);
  } finally {
    // With the connection the lock goes too.
    await runner.release();
    await patient.destroy();
  }
}

/** The names of the release's migrations that the database has not seen. */
export async function lackingMigrations(dataSource: DataSource): Promise<string[]> {
  const [table] = await dataSource.query<{ found: boolean }[]>(
    `SELECT to_regclass('migrations') IS NOT NULL AS found`,
  );
  const ran = table!.found ? await dataSource.query<{ name: string }[]>('SELECT name FROM migrations') : [];
  return namesOf(dataSource.migrations).filter((name) => !ran.some((row) => row.name === name));
}

/** Asked again and again: a session that waits for a lock has a snapshot, for whose end `CREATE INDEX CONCURRENTLY` would wait. */
async function takeLock(runner: QueryRunner): Promise<void> {
  for (;;) {
    const [row] = (await runner.query('SELECT pg_try_advisory_lock($1) AS taken', [migrationLock])) as {
      taken: boolean;
    }[];
    if (row!.taken) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** A migration that did not get its lock is undone, lets those pass who waited behind it, and is tried again. */
async function run(database: DataSource, runner: QueryRunner): Promise<string[]> {
  const ran: string[] = [];
  for (let attempt = 1; ; attempt++) {
    const executor = new MigrationExecutor(database, runner);
    executor.transaction = 'each';
    try {
      ran.push(...namesOf(await executor.executePendingMigrations()));
      return ran;
    } catch (fault) {
      if (!isLockTimeout(fault) || attempt === attempts) throw fault;
      await new Promise((resolve) => setTimeout(resolve, attempt * 1_000));
    }
  }
}

function isLockTimeout(fault: unknown): boolean {
  return fault instanceof QueryFailedError && (fault.driverError as { code?: string }).code === '55P03';
}

function isShared({ options }: DataSource): boolean {
  return (options as { url?: string }).url !== undefined;
}

function namesOf(migrations: readonly { name?: string | undefined }[]): string[] {
  return migrations.map(({ name = '' }) => name);
}

/** The same database for what takes as long as it takes: an index over a large table, or waiting for another who makes it. */
function unbounded({ options }: DataSource): DataSource {
  const extra = { ...(options.extra as object), statement_timeout: 0, query_timeout: 0, max: 1 };
  return new DataSource({ ...options, extra });
}
