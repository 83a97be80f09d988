import 'reflect-metadata';
import { SingleBar } from 'cli-progress';
import { openDatabase } from '../src/database/data-source';
import { migrate } from '../src/database/migrate';
import { runImport, type OpenDatabase } from '../src/importing/command';
import { ConfigError, readConfig } from '../src/server/config/config';
import { databaseSchema } from '../src/server/features';
import { loadStandingData } from '../src/server/prepare';

async function open(): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = readConfig();
  const database = await openDatabase(
    databaseUrl === null ? { kind: 'embedded', folder: dataDir } : { kind: 'server', url: databaseUrl },
    databaseSchema,
  );
  await migrate(database.dataSource);
  await loadStandingData(database.dataSource);
  return database;
}

/** On the error stream, so that what is printed can be piped; silent where nobody watches. */
const bar = new SingleBar({
  format: 'Importing {bar} {percentage} % | {duration_formatted} so far, {eta_formatted} to go',
  stream: process.stderr,
  clearOnComplete: true,
  hideCursor: true,
});
let drawn = false;

runImport(
  process.argv.slice(2),
  {
    out: (text) => {
      bar.stop();
      process.stdout.write(text);
    },
    err: (text) => {
      bar.stop();
      process.stderr.write(text);
    },
    progress: (done, total) => {
      if (!drawn) bar.start(total, 0);
      drawn = true;
      bar.update(done);
    },
  },
  open,
).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    bar.stop();
    const inUse = fault instanceof Error && fault.message.includes('is in use by process');
    console.error(fault instanceof ConfigError || inUse ? fault.message : fault);
    if (inUse)
      console.error('The embedded engine serves one process: stop the server, run this, and start it again.');
    process.exitCode = 1;
  },
);
