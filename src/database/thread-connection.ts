import type { Client } from 'pg';
import { DroppingClient } from './dropping-client';
import type { Queries } from './queries';

/**
 * A connection of one thread's own, made anew where it was lost. `onConnect` learns of each, because the database behind an address
 * may have been replaced meanwhile.
 */
export class ThreadConnection implements Queries {
  private client: Promise<Client> | null = null;

  constructor(
    private readonly url: string,
    private readonly onConnect: () => void,
  ) {}

  async query<T>(text: string, values: unknown[] = []): Promise<T> {
    const client = await this.connected();
    const { rows } = await client.query({ text, values });
    return rows as T;
  }

  /** The connection itself, for what rows are too slow for. */
  connected(): Promise<Client> {
    if (this.client !== null) return this.client;
    const made = this.connect(() => {
      if (this.client === made) this.client = null;
    });
    this.client = made;
    return made;
  }

  private async connect(lose: () => void): Promise<Client> {
    const client = new DroppingClient({
      connectionString: this.url,
      connectionTimeoutMillis: 5_000,
      // A network that went silent is noticed by a statement that is not answered.
      query_timeout: 30_000,
      keepAlive: true,
    });
    client.on('error', lose);
    client.on('end', lose);
    try {
      await client.connect();
    } catch (fault) {
      lose();
      throw fault;
    }
    this.onConnect();
    return client;
  }
}
