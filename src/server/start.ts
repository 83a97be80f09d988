import type { DataSource } from 'typeorm';
import pino, { type Logger } from 'pino';
import { localAdministrator, stranger, type Viewer } from '../access/viewer';
import { migrate, openDatabase, type Database } from '../database/data-source';
import { inTransaction } from '../database/transaction';
import { ensureDefaultProfile } from '../eligibility/eligibility-profiles.repository';
import { loadReference } from '../reference/load-reference';
import { isLoopback, type Config } from './config';
import { databaseSchema } from './features';
import { serve, type RunningServer } from './http';

/** Opens the database, brings it up to date, and serves; says each step as it does it. */
export async function start(config: Config, log: Logger): Promise<RunningServer> {
  const database = await open(config, log);
  try {
    await prepare(database, config, log);
    const server = await serve({
      database: database.dataSource,
      viewer: viewerOf(config, log),
      host: config.host,
      port: config.port,
      production: config.production,
      log,
    });
    return {
      url: server.url,
      stop: async () => {
        await server.stop();
        await database.close();
      },
    };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

async function open({ databaseUrl, dataDir }: Config, log: Logger): Promise<Database> {
  if (databaseUrl !== null) {
    log.info(`Opening the PostgreSQL server at ${new URL(databaseUrl).host}`);
    return openDatabase({ kind: 'server', url: databaseUrl }, databaseSchema);
  }
  log.info(`Opening the embedded PostgreSQL engine in ${dataDir}`);
  return openDatabase({ kind: 'embedded', folder: dataDir }, databaseSchema);
}

async function prepare({ dataSource }: Database, _config: Config, log: Logger): Promise<void> {
  const ran = await migrate(dataSource);
  log.info(ran.length > 0 ? `Migrated: ${ran.join(', ')}` : 'The database schema is up to date');
  const memberships = await loadStandingData(dataSource);
  log.info(`Loaded the reference data: ${memberships} dated memberships of country groups`);
}

/** What every database of this release holds before anybody writes to it; answers how many memberships that is. */
export function loadStandingData(dataSource: DataSource): Promise<number> {
  return inTransaction(dataSource, async (db) => {
    const memberships = await loadReference(db);
    await ensureDefaultProfile(db, new Date());
    return memberships;
  });
}

/** Until people can sign in: whoever sits at this machine is its administrator, and everybody else a stranger. */
function viewerOf({ host, production }: Config, log: Logger): Viewer {
  if (!isLoopback(host) || production) return stranger;
  log.warn('EVERY REQUEST IS SERVED AS THE LOCAL ADMINISTRATOR: only this machine can reach the server');
  return localAdministrator;
}

export function makeLog(production: boolean): Logger {
  return production ? pino() : pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
