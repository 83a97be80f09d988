import type { ClientBase } from 'pg';
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import { bounds } from './bounds';
import { openEmbeddedEngine, type EmbeddedEngine } from './embedded/embedded-engine';
import { DroppingClient } from './dropping-client';
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

const serverPool = {
  Client: DroppingClient,
  max: 10,
  connectionTimeoutMillis: bounds.connection,
  statement_timeout: bounds.statement,
  query_timeout: bounds.answer,
};

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
        ? serverPool
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
