import type { Client } from 'pg';

/** As much of the `pg` client's inside as a COPY takes; it calls these for what the server sends. */
interface CopyConnection {
  readonly stream: { readonly writableNeedDrain: boolean; once(event: 'drain', then: () => void): void };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

abstract class Copy {
  readonly done: Promise<void>;
  /** For whole tables. `callback` is the driver's, and ends its waiting. */
  readonly query_timeout = 600_000;
  callback?: () => void;
  private fault: Error | null = null;
  private resolve: () => void;
  private reject: (fault: Error) => void;

  constructor(private readonly text: string) {
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  submit(connection: CopyConnection): void {
    connection.query(this.text);
  }

  handleCommandComplete(): void {
    // The server says so once more when it is ready for the next statement.
  }

  handleError(fault: Error): void {
    this.fault = fault;
    this.reject(fault);
  }

  handleReadyForQuery(): void {
    this.callback?.();
    if (this.fault === null) this.resolve();
  }
}

class CopyOut extends Copy {
  constructor(
    text: string,
    private take: (chunk: Buffer) => void,
  ) {
    super(text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    try {
      this.take(chunk);
    } catch (fault) {
      // The rest still comes, and is let go by.
      this.take = () => undefined;
      this.handleError(fault as Error);
    }
  }
}

class CopyIn extends Copy {
  constructor(
    text: string,
    private readonly chunks: Iterator<string, undefined>,
  ) {
    super(text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    for (;;) {
      const next = this.chunks.next();
      if (next.done === true) break;
      connection.sendCopyFromChunk(Buffer.from(next.value));
      if (connection.stream.writableNeedDrain) {
        connection.stream.once('drain', () => this.handleCopyInResponse(connection));
        return;
      }
    }
    connection.endCopyFrom();
  }
}

/** Runs a `COPY ... TO STDOUT`; in the binary format a chunk is a row. */
export function copyOut(client: Client, text: string, take: (chunk: Buffer) => void): Promise<void> {
  return submitted(client, new CopyOut(text, take));
}

/** Runs a `COPY ... FROM STDIN` over chunks of any length. */
export function copyIn(client: Client, text: string, chunks: Iterator<string, undefined>): Promise<void> {
  return submitted(client, new CopyIn(text, chunks));
}

function submitted(client: { query(copy: Copy): void }, copy: Copy): Promise<void> {
  client.query(copy);
  return copy.done;
}
