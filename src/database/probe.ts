import { Client } from 'pg';
import type { DataSource } from 'typeorm';

const bound = 800;

/**
 * Asks the database small questions that are answered within 0.8 seconds or given up. On a server over a connection of its own, so that a
 * pool in which all connections are busy is not taken for a database that is gone.
 */
export class Probe {
  private client: Promise<Client> | null = null;

  constructor(private readonly database: DataSource) {}

  async ask<T>(text: string, values: unknown[] = []): Promise<T> {
    const { url } = this.database.options as { url?: string };
    const asked =
      url === undefined ? this.database.query<T>(text, values) : this.askServer<T>(url, text, values);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('The database does not answer in time')), bound);
    });
    try {
      return await Promise.race([asked, late]);
    } catch (fault) {
      this.drop();
      asked.catch(() => undefined);
      throw fault;
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.drop();
  }

  private async askServer<T>(url: string, text: string, values: unknown[]): Promise<T> {
    this.client ??= this.connect(url);
    const { rows } = await (await this.client).query({ text, values });
    return rows as T;
  }

  private async connect(url: string): Promise<Client> {
    const client = new Client({
      connectionString: url,
      application_name: 'sstc-match probe',
      connectionTimeoutMillis: bound,
      query_timeout: 2 * bound,
      keepAlive: true,
    });
    client.on('error', () => this.drop());
    await client.connect();
    return client;
  }

  /** The next question is asked over a new connection. */
  private drop(): void {
    const lost = this.client;
    this.client = null;
    lost?.then(cut, () => undefined);
  }
}

/** Without waiting for a server that may never answer. */
function cut(client: Client): void {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}
