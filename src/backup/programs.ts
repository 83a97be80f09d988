import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Something that whoever runs the command can mend: told without a stack. */
export class BackupRefused extends Error {}

/** Where Debian keeps the programs of each version, beside the path. */
const versions = '/usr/lib/postgresql';

/** PostgreSQL's program of that name, of the server's version or a later one; refused where none is installed. */
export function findProgram(name: 'pg_dump' | 'pg_restore', serverVersion: number): string {
  const folders = existsSync(versions)
    ? readdirSync(versions)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(versions, version, 'bin', name))
        .filter((path) => existsSync(path))
    : [];
  const found = [name, ...folders].find((path) => versionOf(path) >= serverVersion);
  if (found !== undefined) return found;
  throw new BackupRefused(
    `This needs ${name} of PostgreSQL ${serverVersion} or later: install its client programs (Debian: postgresql-client-${serverVersion}).`,
  );
}

function versionOf(path: string): number {
  const { error, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (error !== undefined) return 0;
  return Number(/ (\d+)(\.|\w|$)/.exec(stdout)?.[1] ?? 0);
}

/** Runs a program on a database; its password goes by a file that nobody else may read. Answers what it printed. */
export async function runOn(url: string, program: string, args: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-pass-'));
  const address = new URL(url);
  const passfile = join(folder, 'pass');
  const password = decodeURIComponent(address.password).replace(/[\\:]/g, '\\$&');
  writeFileSync(passfile, `*:*:*:*:${password}\n`, { mode: 0o600 });
  if (password !== '') address.searchParams.set('passfile', passfile);
  address.password = '';
  try {
    return await run(program, [...args, `--dbname=${address.href}`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function run(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new BackupRefused(`${program} ended with ${code}: ${err.trim()}`);
  return out;
}
