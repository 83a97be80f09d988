import type { Logger } from 'pino';
import { ensureDemonstrationAccounts, retireDemonstrationAccounts } from '../accounts/demonstration-accounts';
import { outsideProvider } from '../accounts/outside-provider';
import { openDatabase, type Database } from '../database/data-source';
import { loadSeminar } from '../demonstration/load-seminar';
import { seatDemonstrationAccounts } from '../demonstration/seat-accounts';
import { inTransaction } from '../database/transaction';
import { workInBackground } from './background';
import { hasDemonstrationSignIn, type Config } from './config/config';
import { databaseSchema } from './features';
import { serve, type RunningServer } from './http/http';
import { keepExpiring, prepare, warmMarket } from './prepare';
import { watch } from './start-watching';

/** Opens the database, brings it up to date, and serves; says each step as it does it. */
export async function start(config: Config, log: Logger): Promise<RunningServer> {
  const database = await open(config, log);
  try {
    const { dataSource } = database;
    await prepare(dataSource, log, config.operation.migrate === 'manual');
    if (config.demo === 'seminar') await loadSeminar(dataSource, new Date(), log);
    const demonstration = hasDemonstrationSignIn(config);
    await inTransaction(dataSource, async (db) => {
      if (demonstration) {
        const accounts = await ensureDemonstrationAccounts(db, new Date());
        await seatDemonstrationAccounts(db, accounts, new Date());
      } else await retireDemonstrationAccounts(db, new Date());
    });
    if (demonstration)
      log.warn('ANYBODY ON THIS MACHINE MAY SIGN IN AS ANY ROLE OF THE DEMONSTRATION (DEMO=none ends it)');
    const stopExpiring = await keepExpiring(dataSource, log);
    const watching = await watch(dataSource, config.operation, log);
    await warmMarket(watching.index, log);
    const server = await serve({
      database: dataSource,
      host: config.host,
      port: config.port,
      production: config.production,
      log,
      trustProxy: config.trustProxy,
      publicUrl: config.publicUrl,
      allowedOrigins: config.allowedOrigins,
      provider: config.oidc === null ? null : outsideProvider(config.oidc),
      demonstration,
      limits: config.limits,
      mostInFlight: config.mostInFlight,
      introspection: config.introspection,
      ide: config.ide,
      persisted: config.persisted,
      health: watching.health,
      plugins: watching.plugins,
    });
    const background = workInBackground(dataSource, config, log);
    return {
      url: server.url,
      ide: server.ide,
      stop: async () => {
        await watching.turnAway(config.operation.stopDelay);
        stopExpiring();
        await Promise.all([server.stop(), background.stop()]);
        await watching.stop();
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
