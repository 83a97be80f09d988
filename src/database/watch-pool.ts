import type { DataSource } from 'typeorm';

/** As much of the driver's pool as is looked at. */
interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  connect(then: Then): void;
}

interface Statements {
  query(...args: unknown[]): unknown;
}

export interface PoolState {
  /** Connections in use, idle ones, and who waits for one. */
  readonly used: number;
  readonly idle: number;
  readonly waiting: number;
}

function poolOf(database: DataSource): Pool {
  return (database.driver as unknown as { master: Pool }).master;
}

export function poolState(database: DataSource): PoolState {
  const { totalCount, idleCount, waitingCount } = poolOf(database);
  return { used: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

/** Tells how many milliseconds it took until a connection was there, each time that one is asked for. */
export function watchPoolWaits(database: DataSource, tell: (milliseconds: number) => void): void {
  const began = new WeakMap<Taken, number>();
  onConnect(
    database,
    (taken) => void began.set(taken, performance.now()),
    (taken) => tell(performance.now() - began.get(taken)!),
  );
}

/** Called as a statement begins, with its text and never its values; answers what to call when it has ended. */
export type StatementWatch = (text: string) => (fault: unknown) => void;

/** Watches the statements of every connection that is taken from the pool from now on. */
export function watchStatements(database: DataSource, begun: StatementWatch): void {
  const watched = new WeakSet<Statements>();
  onConnect(
    database,
    () => undefined,
    (_taken, client) => {
      if (client === undefined || watched.has(client)) return;
      watched.add(client);
      const query = client.query.bind(client);
      client.query = (...args: unknown[]) => {
        const [asked] = args;
        const text = typeof asked === 'string' ? asked : (asked as { text?: unknown } | null)?.text;
        const answered = query(...args);
        if (typeof text !== 'string' || !(answered instanceof Promise)) return answered;
        const ended = begun(text);
        answered.then(() => ended(null), ended);
        return answered;
      };
    },
  );
}

type Taken = Record<string, never>;
type Then = (fault: unknown, client: Statements | undefined, release: unknown) => void;

/** The driver asks with a callback. */
function onConnect(
  database: DataSource,
  asked: (taken: Taken) => void,
  connected: (taken: Taken, client: Statements | undefined) => void,
): void {
  const pool = poolOf(database);
  const connect = pool.connect.bind(pool);
  pool.connect = (then: Then) => {
    const taken: Taken = {};
    asked(taken);
    connect((fault, client, release) => {
      connected(taken, client);
      then(fault, client, release);
    });
  };
}
