import { closeSync, existsSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { backUpFolder, restoreFolder } from '../backup/folder-backup';
import { BackupRefused } from '../backup/programs';
import { backUpServer, restoreServer } from '../backup/server-backup';
import type { Output } from './administrator-command';
import { ConfigError, readConfig } from './config/config';
import { databaseSchema } from './features';

const usage = {
  backup: `npm run backup -- FILE

Writes the configured database (DATABASE_URL, or DATA_DIR while the server is stopped) into a new file. It holds personal data.`,
  restore: `npm run restore -- FILE [--replace]

Puts a backup into the configured database, which must be empty; --replace loses what it holds. Stop the servers first.`,
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Answers the exit code. */
export async function runBackupCommand(
  command: keyof typeof usage,
  args: readonly string[],
  { out, err }: Output,
  env?: Environment,
): Promise<number> {
  const options = { replace: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1 || (command === 'backup' && values.replace)) {
      err(`${usage[command]}\n`);
      return 1;
    }
    const { databaseUrl, dataDir } = env === undefined ? readConfig() : readConfig(env);
    if (command === 'backup') {
      await backUp(databaseUrl, dataDir, file);
      out(
        `Written to ${file}. It holds personal data: keep it where nobody else reads it, and no longer than your rules say.\n`,
      );
    } else {
      await restore(databaseUrl, dataDir, file, values.replace);
      out('Restored. The next start brings it to this release.\n');
    }
    return 0;
  } catch (fault) {
    const misused = (fault as { code?: unknown }).code?.toString().startsWith('ERR_PARSE_ARGS') === true;
    const told = fault instanceof Error ? fault.message : String(fault);
    err(`${told}\n${misused ? `\n${usage[command]}\n` : ''}`);
    if (told.includes('is in use by process')) err('Stop the server, run this, and start it again.\n');
    if (!(misused || fault instanceof BackupRefused || fault instanceof ConfigError))
      err('Nothing was written.\n');
    return 1;
  }
}

/** Under its name the file stands only when it is whole. */
async function backUp(databaseUrl: string | null, dataDir: string, file: string): Promise<void> {
  if (existsSync(file)) throw new BackupRefused(`${file} is there already.`);
  const part = `${file}.part`;
  // Made before it is filled, so that nobody else may read it from the first byte on.
  closeSync(openSync(part, 'w', 0o600));
  try {
    await (databaseUrl === null ? backUpFolder(dataDir, part) : backUpServer(databaseUrl, part));
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

async function restore(
  databaseUrl: string | null,
  dataDir: string,
  file: string,
  replace: boolean,
): Promise<void> {
  if (!existsSync(file)) throw new BackupRefused(`There is no ${file}.`);
  const kind = kindOf(file);
  if (kind !== (databaseUrl === null ? 'FOLDER' : 'SERVER')) {
    throw new BackupRefused(
      kind === 'SERVER'
        ? 'The backup is of a PostgreSQL server: set DATABASE_URL.'
        : kind === 'FOLDER'
          ? 'The backup is of the embedded engine: unset DATABASE_URL.'
          : `${file} is no backup.`,
    );
  }
  const known = databaseSchema.migrations.map((Migration) => new Migration().name ?? '');
  await (databaseUrl === null
    ? restoreFolder(dataDir, file, replace)
    : restoreServer(databaseUrl, file, { known, replace }));
}

function kindOf(file: string): 'SERVER' | 'FOLDER' | null {
  const descriptor = openSync(file, 'r');
  const head = Buffer.alloc(5);
  readSync(descriptor, head, 0, 5, 0);
  closeSync(descriptor);
  if (head.toString('latin1') === 'PGDMP') return 'SERVER';
  return head[0] === 0x1f && head[1] === 0x8b ? 'FOLDER' : null;
}
