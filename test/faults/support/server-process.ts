import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { eventually, patienceMs } from './eventually';

export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it wrote to its log and to its standard error until now. */
  readonly written: { log: string; stderr: string };
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Asks it to stop, as an operator does; answers its exit code. */
  stop(): Promise<number | NodeJS.Signals>;
  kill(): Promise<void>;
}

export interface ServerOptions {
  /** Where its data are. */
  readonly env: Readonly<Record<string, string>>;
  /** Modules loaded before the program: what goes wrong in this process. */
  readonly preload?: readonly string[];
  /** A program with its arguments that runs it. */
  readonly under?: readonly string[];
  readonly nodeOptions?: readonly string[];
}

const program = join(__dirname, '..', '..', '..', 'dist', 'src', 'main.js');

/** Starts the built program as a process of its own, and waits until it serves. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const started = spawnServer(options);
  const { child, written } = started;
  try {
    const url = await eventually(
      'the server says that it is ready',
      () => {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error('It has ended');
        return /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(written.log)?.[1] ?? null;
      },
      { within: 3 * patienceMs },
    );
    return { ...started, url };
  } catch (fault) {
    child.kill('SIGKILL');
    throw new Error(`The server did not start:\n${written.log}${written.stderr}`, { cause: fault });
  }
}

/** The same without waiting for it. */
export function spawnServer({
  env,
  preload = [],
  under = [],
  nodeOptions = [],
}: ServerOptions): Omit<ServerProcess, 'url'> {
  const [command, ...args] = [
    ...under,
    process.execPath,
    ...nodeOptions,
    ...preload.flatMap((module) => ['--require', join(__dirname, '..', 'preload', module)]),
    '--enable-source-maps',
    program,
  ];
  const child = spawn(command, args, {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', DEMO: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { log: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  const ended = once(child, 'exit').then(([code, signal]): number | NodeJS.Signals => signal ?? code);
  return {
    child,
    written,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
