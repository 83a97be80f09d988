import { Client } from 'pg';
import { BackupRefused, findProgram, run, runOn } from './programs';

const ours = 'sstc-match restore';

/** Writes the database as it is at one moment, while servers work on it, in the custom format of pg_dump. */
export async function backUpServer(url: string, file: string): Promise<void> {
  const version = await onServer(url, versionOf);
  const dump = findProgram('pg_dump', version);
  await runOn(url, dump, ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`]);
}

export interface RestoreOptions {
  /** The migrations that this release knows, by their names. */
  readonly known: readonly string[];
  /** Whether what the database holds may be replaced. */
  readonly replace: boolean;
}

/** Puts a backup into an empty database, or in the place of what is there; all of it, or nothing where anything fails. */
export async function restoreServer(
  url: string,
  file: string,
  { known, replace }: RestoreOptions,
): Promise<void> {
  const version = await onServer(url, async (client) => {
    await refuseWhereUsed(client);
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'public'`,
    );
    if (rows[0]!.count > 0 && !replace) {
      throw new BackupRefused(
        'The database is not empty: add --replace to lose what it holds, or name another.',
      );
    }
    return versionOf(client);
  });
  const restore = findProgram('pg_restore', version);
  refuseNewer(await run(restore, ['--data-only', '--table=migrations', '--file=-', file]), known);
  if (replace)
    await onServer(url, (client) => client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
  await runOn(url, restore, [
    '--no-owner',
    '--no-privileges',
    '--exit-on-error',
    '--single-transaction',
    file,
  ]);
  await onServer(url, async (client) => {
    // The numbers of transactions are those of the server that was copied: here they may lie in the future.
    await client.query('UPDATE market_position SET changed_in = pg_current_xact_id()');
    await client.query('ANALYZE');
  });
}

async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    application_name: ours,
    connectionTimeoutMillis: 5_000,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  return Math.floor(Number(rows[0]!.server_version_num) / 10_000);
}

/** A server that runs would go on by what it has read before. */
async function refuseWhereUsed(client: Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  const { count } = rows[0]!;
  if (count > 0)
    throw new BackupRefused(`${count} other connections use the database: stop the servers first.`);
}

/** The table as a dump tells it: a line of COPY for each migration, of which the last column is the name. */
function refuseNewer(dump: string, known: readonly string[]): void {
  const rows = /COPY [^\n]*migrations[^\n]*\n([\s\S]*?)\n\\\./.exec(dump)?.[1] ?? '';
  const names = rows.split('\n').map((line) => line.split('\t').at(-1) ?? '');
  if (rows === '') throw new BackupRefused('The file holds no database of SSTC Match.');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new BackupRefused(
      `The backup is of a newer release, with ${unknown.join(', ')}: restore it with that one.`,
    );
  }
}
