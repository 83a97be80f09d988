import { Client } from 'pg';
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
    this.client ??= this.connect();
    return this.client;
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    const lose = () => {
      this.client = null;
    };
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
