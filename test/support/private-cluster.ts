import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PrivateCluster {
  readonly url: string;
  /** Ends it as a failing machine would, without a goodbye to anybody. */
  crash(): void;
  restart(): void;
  /** A standby that follows it by streaming its log. */
  startReplica(): Promise<PrivateReplica>;
  stop(): void;
}

export interface PrivateReplica {
  readonly url: string;
  stop(): void;
  restart(): void;
}

/** A PostgreSQL server of this run's own, in a temporary folder, on loopback; null where `initdb` is not installed. */
export async function startPrivateCluster(): Promise<PrivateCluster | null> {
  const bin = binFolder();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-cluster-'));
  // PostgreSQL refuses to run as root: its own user runs it then.
  const user = process.getuid?.() === 0 ? userIds('postgres') : null;
  if (user) chownSync(folder, user.uid, user.gid);
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(join(bin, program), args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder, ...user });
  };
  const data = join(folder, 'data');
  const port = await freePort();
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  // Durability is not what a test run needs; everything else is as a server has it.
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c max_connections=200`;
  const start = () => run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', 'start']);
  const crash = () => run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
  start();
  const replicas: PrivateReplica[] = [];
  const startReplica = async (): Promise<PrivateReplica> => {
    const copy = join(folder, `replica-${replicas.length}`);
    const at = await freePort();
    run('pg_basebackup', [
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      'postgres',
      '-D',
      copy,
      '-R',
      '-X',
      'stream',
      '-c',
      'fast',
      '--no-sync',
    ]);
    const options = settings.replace(`-p ${port}`, `-p ${at}`);
    const follow = () =>
      run('pg_ctl', ['-D', copy, '-l', join(folder, 'replica-log'), '-o', options, '-w', 'start']);
    follow();
    const replica = {
      url: `postgresql://postgres@127.0.0.1:${at}/postgres`,
      stop: () =>
        existsSync(join(copy, 'postmaster.pid')) &&
        run('pg_ctl', ['-D', copy, '-m', 'immediate', '-w', 'stop']),
      restart: follow,
    };
    replicas.push(replica);
    return replica;
  };
  return {
    startReplica,
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    crash,
    restart: start,
    stop: () => {
      for (const replica of replicas) replica.stop();
      if (existsSync(join(data, 'postmaster.pid'))) crash();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps the server's programs beside the path, a folder for each version. */
function binFolder(): string | null {
  const versions = '/usr/lib/postgresql';
  const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : [];
  const candidates = [
    ...newest.map((version) => join(versions, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return (
    candidates.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ??
    null
  );
}

function userIds(name: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port'));
      });
    });
  });
}
