import 'reflect-metadata';
import { longestWaitMs } from './database/bounds';
import { ConfigError, readConfig } from './server/config/config';
import { makeLog } from './server/log/log';
import { start } from './server/start';

/** The first open requests and who fits them best: something to paste into a terminal. */
function firstQuery(url: string): string {
  const query =
    '{ proposals(first: 2, filter: { kinds: [REQUEST] }) { nodes { title matches(first: 2) { nodes { score counterpart { title } } } } } }';
  return `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
}

/** How long a stop may take beyond its delay: until all that waits was answered or ended by its own bound, and a little more. */
const stopBoundMs = longestWaitMs + 10_000;
/** How long a start that failed may take to end: a database that is silent does not hold it up. */
const failBoundMs = 5_000;

async function main(): Promise<void> {
  const config = readConfig();
  const log = makeLog(config.production, undefined, config.operation.logLevel);
  const server = await start(config, log);
  log.info(`SSTC Match is ready at ${server.url}/graphql`);
  if (server.ide !== null) log.info(`The GraphQL IDE is at ${server.ide}`);
  log.info(`Try it:\n${firstQuery(server.url)}`);

  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) {
      log.warn(`${signal} again: stopping at once`);
      process.exit(1);
    }
    stopping = true;
    setTimeout(
      () => {
        log.error('Something under way does not end: stopping without it');
        process.exit(1);
      },
      config.operation.stopDelay * 1_000 + stopBoundMs,
    ).unref();
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
  setTimeout(() => process.exit(), failBoundMs).unref();
});
