import 'reflect-metadata';
import { ConfigError, readConfig } from './server/config';
import { makeLog } from './server/log';
import { start } from './server/start';

/** The first open requests and who fits them best: something to paste into a terminal. */
function firstQuery(url: string): string {
  const query =
    '{ proposals(first: 2, filter: { kinds: [REQUEST] }) { nodes { title matches(first: 2) { nodes { score counterpart { title } } } } } }';
  return `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
}

async function main(): Promise<void> {
  const config = readConfig();
  const log = makeLog(config.production);
  const server = await start(config, log);
  log.info(`SSTC Match is ready at ${server.url}/graphql`);
  log.info(`Try it:\n${firstQuery(server.url)}`);

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
