import { DataSource, type QueryRunner } from 'typeorm';
import { outageOf } from './outage';

/** How long a replica that failed, or lags, is left alone. */
const pause = 2_000;
/** How long whoever reads waits for a replica to catch up, and how often it is asked, in milliseconds. */
const patience = 60;
const step = 5;

/** A read-only copy of the database, which follows it a little later. Statements that it cannot answer the primary answers. */
export class Replica {
  readonly database: DataSource;
  private seen = 0n;
  private restsUntil = 0;
  private following: Promise<void> | null = null;
  private opening: Promise<unknown> | null = null;

  constructor(
    url: string,
    private readonly primary: DataSource,
    private readonly tell: (fault: unknown) => void,
  ) {
    const extra = {
      ...(primary.options.extra as object),
      max: 10,
      connectionTimeoutMillis: 1_000,
      query_timeout: 10_000,
    };
    this.database = new DataSource({
      ...primary.options,
      url,
      extra,
      migrations: [],
    } as DataSource['options']);
    const make = this.database.createQueryRunner.bind(this.database);
    this.database.createQueryRunner = (mode) => this.withPrimaryBehind(make(mode));
  }

  /** Whether it has all that was committed up to the position of the primary's log, perhaps after waiting a moment for it. */
  async hasSeen(position: bigint): Promise<boolean> {
    if (Date.now() < this.restsUntil) return false;
    if (this.seen >= position) return true;
    const until = performance.now() + patience;
    try {
      await (this.opening ??= this.database.initialize());
      for (;;) {
        await (this.following ??= this.follow());
        if (this.seen >= position) return true;
        if (performance.now() > until) break;
        await new Promise((resolve) => setTimeout(resolve, step));
      }
      this.restsUntil = Date.now() + pause;
    } catch (fault) {
      this.rest(fault);
    }
    return false;
  }

  async close(): Promise<void> {
    this.restsUntil = Infinity;
    await this.opening?.catch(() => undefined);
    if (this.database.isInitialized) await this.database.destroy();
  }

  /** Callers that wait at the same time share one question. */
  private async follow(): Promise<void> {
    try {
      const runner = this.database.createQueryRunner();
      try {
        const [row] = (await runner.query(
          `SELECT CASE WHEN pg_is_in_recovery() THEN (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::text END AS seen`,
        )) as { seen: string | null }[];
        if (row?.seen == null) throw new Error('A server of DATABASE_REPLICA_URLS is no replica');
        this.seen = BigInt(row.seen);
      } finally {
        await runner.release();
      }
    } finally {
      this.following = null;
    }
  }

  private rest(fault: unknown): void {
    if (Date.now() >= this.restsUntil) this.tell(fault);
    this.restsUntil = Date.now() + pause;
    this.seen = 0n;
    if (!this.database.isInitialized) this.opening = null;
  }

  private withPrimaryBehind(runner: QueryRunner): QueryRunner {
    const ask = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    const query = async (text: string, ...rest: unknown[]): Promise<unknown> => {
      try {
        return await ask(text, ...rest);
      } catch (fault) {
        // What only a replica knows is not the primary's to answer; nor is a statement that is wrong.
        if (text.includes('pg_last_wal_replay_lsn') || !isReplicasOwn(fault)) throw fault;
        this.rest(fault);
        const instead = this.primary.createQueryRunner();
        try {
          return await (instead.query as (...args: unknown[]) => Promise<unknown>).call(
            instead,
            text,
            ...rest,
          );
        } finally {
          await instead.release();
        }
      }
    };
    runner.query = query as typeof runner.query;
    return runner;
  }
}

/** It is gone, or ended the statement because what it reads was replaced meanwhile. */
function isReplicasOwn(fault: unknown): boolean {
  const { code } = (fault as { driverError?: { code?: unknown } }).driverError ?? {};
  return code === '40001' || outageOf(fault) === 'UNREACHABLE';
}
