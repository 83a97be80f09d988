import type { DataSource, EntityManager } from 'typeorm';
import { Replica } from './replica';

/** How old what a stranger reads may be, in milliseconds, beside the moment that a replica is waited for. */
const strangersAge = 5_000;

/**
 * Where reads may go beside the primary. A replica is used only when it has replayed the primary's log as far as the reader needs: a
 * reader who may have written, up to what the primary had flushed as the reader's request came, in whichever process the write was.
 */
export class Replicas {
  private readonly replicas: readonly Replica[];
  private turn = 0;
  private sampled: { readonly at: number; readonly position: bigint } | null = null;

  constructor(
    private readonly primary: DataSource,
    urls: readonly string[],
    tell: (fault: unknown) => void,
  ) {
    this.replicas = urls.map((url) => new Replica(url, primary, tell));
  }

  /** A replica that has seen enough; null where the primary is to be read. */
  async pick(mayHaveWritten: boolean): Promise<EntityManager | null> {
    const position = await this.positionFor(mayHaveWritten);
    for (let at = 0; at < this.replicas.length; at++) {
      const replica = this.replicas[this.turn++ % this.replicas.length]!;
      if (await replica.hasSeen(position)) return replica.database.manager;
    }
    return null;
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.close()));
  }

  /** A commit that was acknowledged is flushed: whoever asks after it finds it before this position. */
  private async positionFor(mayHaveWritten: boolean): Promise<bigint> {
    const at = Date.now();
    if (!mayHaveWritten && this.sampled !== null && at - this.sampled.at < strangersAge)
      return this.sampled.position;
    const [row] = await this.primary.query<{ position: string }[]>(
      `SELECT (pg_current_wal_flush_lsn() - '0/0'::pg_lsn)::text AS position`,
    );
    const position = BigInt(row!.position);
    this.sampled = { at, position };
    return position;
  }
}
