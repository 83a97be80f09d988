import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';
import { localAdministrator, stranger, type Viewer } from '../access/viewer';
import { openDatabase, type Database } from '../database/data-source';
import { loadSeminar } from '../demonstration/load-seminar';
import { isLoopback, type Config } from './config';
import { databaseSchema } from './features';
import { serve, type RunningServer } from './http';
import { keepExpiring, prepare, warmMarket } from './prepare';

/** Opens the database, brings it up to date, and serves; says each step as it does it. */
export async function start(config: Config, log: Logger): Promise<RunningServer> {
  const database = await open(config, log);
  try {
    const { dataSource } = database;
    await prepare(dataSource, log);
    if (config.demo === 'seminar') await loadSeminar(dataSource, new Date(), log);
    const stopExpiring = await keepExpiring(dataSource, log);
    await warmMarket(dataSource, log);
    const server = await serve({
      database: dataSource,
      viewer: viewerOf(config, log),
      host: config.host,
      port: config.port,
      production: config.production,
      log,
    });
    return {
      url: server.url,
      stop: async () => {
        stopExpiring();
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

/** Until people can sign in: whoever sits at this machine is its administrator, and everybody else a stranger. */
function viewerOf({ host, production }: Config, log: Logger): Viewer {
  if (!isLoopback(host) || production) return stranger;
  log.warn('EVERY REQUEST IS SERVED AS THE LOCAL ADMINISTRATOR: only this machine can reach the server');
  return localAdministrator;
}

/** Lines of JSON for programs in production, of plain text for people elsewhere. */
export function makeLog(production: boolean): Logger {
  return production
    ? pino()
    : pino(pretty({ ignore: 'pid,hostname', translateTime: 'HH:MM:ss', colorize: process.stdout.isTTY }));
}
