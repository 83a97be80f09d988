import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { openDatabase, type Database } from '../src/database/data-source';
import { migrate } from '../src/database/migrate';
import { loadLargeWorld, WorldRefused } from '../src/demonstration/load-large-world';
import { ConfigError, readConfig } from '../src/server/config/config';
import { databaseSchema } from '../src/server/features';
import { loadStandingData } from '../src/server/prepare';

const usage = `npm run demo -- --proposals 100000 [--seed 1] [--institutions 10000] [--force]

Fills the configured database (DATABASE_URL, or DATA_DIR) with an invented world of that many proposals.`;

class UsageError extends Error {}

function readOptions() {
  const { values } = parseArgs({
    options: {
      proposals: { type: 'string' },
      seed: { type: 'string', default: '1' },
      institutions: { type: 'string' },
      force: { type: 'boolean', default: false },
    },
  });
  const whole = (name: 'proposals' | 'seed' | 'institutions', most: number): number => {
    const text = values[name] ?? '';
    if (!/^\d{1,10}$/.test(text) || Number(text) < 1 || Number(text) > most) {
      throw new UsageError(`--${name} must be a whole number from 1 to ${most}.\n\n${usage}`);
    }
    return Number(text);
  };
  return {
    proposals: whole('proposals', 10_000_000),
    seed: whole('seed', 2_147_483_647),
    institutions: values.institutions === undefined ? undefined : whole('institutions', 1_000_000),
    force: values.force,
  };
}

function open(): Promise<Database> {
  const { databaseUrl, dataDir } = readConfig();
  return openDatabase(
    databaseUrl === null ? { kind: 'embedded', folder: dataDir } : { kind: 'server', url: databaseUrl },
    databaseSchema,
  );
}

async function main(): Promise<void> {
  const options = readOptions();
  const { dataSource, close } = await open();
  try {
    await migrate(dataSource);
    await loadStandingData(dataSource);
    const began = performance.now();
    const bar = new SingleBar({
      format: '{bar} {percentage} % | {value} of {total} proposals | {duration_formatted}',
      noTTYOutput: true,
      notTTYSchedule: 10_000,
    });
    bar.start(options.proposals, 0);
    try {
      await loadLargeWorld(dataSource, { ...options, now: new Date() }, ({ proposals }) =>
        bar.increment(proposals.length),
      );
    } finally {
      bar.stop();
    }
    console.log(`Loaded in ${((performance.now() - began) / 1_000).toFixed(1)} s: all of it is invented.`);
  } finally {
    await close();
  }
}

main().catch((fault: unknown) => {
  const told = fault instanceof WorldRefused || fault instanceof ConfigError || fault instanceof UsageError;
  const misused = (fault as { code?: unknown }).code?.toString().startsWith('ERR_PARSE_ARGS') === true;
  console.error(told ? fault.message : misused ? `${(fault as Error).message}\n\n${usage}` : fault);
  process.exitCode = 1;
});
