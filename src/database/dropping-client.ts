import { Client, type QueryResult } from 'pg';

/**
 * A connection that is given up with the first statement that is not answered in time: the driver alone would hand it back to the
 * pool, where all that follows waits behind the lost answer.
 */
export class DroppingClient extends Client {
  override query(...args: unknown[]): never {
    const asked: unknown = (super.query as (...given: unknown[]) => unknown)(...args);
    if (asked instanceof Promise) {
      (asked as Promise<QueryResult>).catch((fault: unknown) => {
        if (fault instanceof Error && fault.message === 'Query read timeout') this.drop();
      });
    }
    return asked as never;
  }

  private drop(): void {
    const { connection } = this as unknown as { connection: { stream: { destroy(): void } } };
    connection.stream.destroy();
  }
}
