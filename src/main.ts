import 'reflect-metadata';
import { ConfigError, readConfig } from './server/config';
import { makeLog, start } from './server/start';

async function main(): Promise<void> {
  const config = readConfig();
  const log = makeLog(config.production);
  const server = await start(config, log);
  log.info(`SSTC Match is ready: ${server.url}/graphql`);

  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info(`${signal}: answering what is under way, then stopping`);
    server.stop().then(
      () => log.info('Stopped'),
      (fault: unknown) => {
        log.error({ err: fault }, 'could not stop in order');
        process.exitCode = 1;
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof ConfigError ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
