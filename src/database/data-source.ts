import type { ClientBase } from 'pg';
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import { openEmbeddedEngine, type EmbeddedEngine } from './embedded/embedded-engine';
import { listenTo } from './listening-connection';
import { SignalBus, keepSignals, signalNames } from './signals';

/** What a schema is made of: each room's entities, and the migrations in their order. */
export interface Schema {
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

export type DatabaseTarget =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'embedded'; readonly folder: string | null; readonly template?: string };

/** An open database: a PostgreSQL server, or the engine inside this process. */
export interface Database {
  readonly dataSource: DataSource;
  readonly engine: EmbeddedEngine | null;
  readonly close: () => Promise<void>;
}

export async function openDatabase(target: DatabaseTarget, schema: Schema): Promise<Database> {
  const engine =
    target.kind === 'embedded'
      ? await openEmbeddedEngine({
          folder: target.folder,
          ...(target.template === undefined ? {} : { template: target.template }),
        })
      : null;
  const signals = target.kind === 'server' ? listenTo(target.url) : new SignalBus();
  const dataSource = new DataSource({
    type: 'postgres',
    ...(target.kind === 'server' ? { url: target.url } : { username: 'postgres', database: 'postgres' }),
    extra:
      engine === null
        ? { max: 10, connectionTimeoutMillis: 5_000, query_timeout: 60_000 }
        : {
            max: 1,
            idleTimeoutMillis: 0,
            connectionTimeoutMillis: 60_000,
            onConnect: (client: ClientBase) => beginAnew(client, signals),
            stream: () => engine.connect(),
          },
    entities: [...schema.entities] as never[],
    migrations: [...schema.migrations] as never[],
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
  });
  try {
    await dataSource.initialize();
  } catch (fault) {
    await engine?.close();
    throw fault;
  }
  keepSignals(dataSource, signals);
  return {
    dataSource,
    engine,
    close: async () => {
      await signals.close();
      await dataSource.destroy();
      await engine?.close();
    },
  };
}

/** The embedded engine's one session outlives its clients: what a lost one left open is rolled back. It hears the signals too. */
async function beginAnew(client: ClientBase, signals: SignalBus): Promise<void> {
  await client.query('ROLLBACK');
  await client.query('DISCARD ALL');
  client.on('notification', (arrived) => signals.arrived(arrived));
  await client.query(signalNames.map((name) => `LISTEN ${name}`).join('; '));
}

// One number for the whole product: two processes that start together migrate one after the other.
const migrationLock = 7_782_100;

/** Brings the database to this release's schema; answers the names of the migrations that ran. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  // A session's lock needs a connection of its own, which the embedded engine (one process, locked folder) has not.
  const runner = dataSource.createQueryRunner();
  const shared = (dataSource.options as { url?: string }).url !== undefined;
  try {
    if (shared) await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    if (shared) await runner.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    await runner.release();
  }
}
