import { parentPort, workerData } from 'node:worker_threads';
import { outageOf } from '../outage';
import type { Queries } from '../queries';
import { ThreadConnection } from '../thread-connection';
import type { Call, FromThread, OrdersOf, ThreadData, ToThread } from './protocol';

/** The inner end of a `ThreadHost`: answers what it is asked, and reaches the database and the process around. */
export class ThreadPort<Orders extends OrdersOf<Orders>, Options> {
  readonly options: Options;
  /** Null where there is no connection but that of the process around. */
  readonly connection: ThreadConnection | null;
  readonly db: Queries;
  private readonly calls = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (fault: Error) => void }
  >();
  private called = 0;
  private connections = 0;

  constructor() {
    const { url, options } = workerData as ThreadData<Options>;
    this.options = options;
    this.connection = url === null ? null : new ThreadConnection(url, () => this.connections++);
    this.db = this.connection ?? {
      query: <T>(text: string, values: unknown[] = []) =>
        this.call({ kind: 'query', text, values }) as Promise<T>,
    };
  }

  /** Whether another connection has been made since this was last asked. */
  reconnected(): boolean {
    const made = this.connections > 0;
    this.connections = 0;
    return made;
  }

  /** Has the process do what it offers by that name. */
  help(name: string, argument: unknown): Promise<unknown> {
    return this.call({ kind: 'help', name, argument });
  }

  /** Begins to answer. */
  serve(answer: <K extends keyof Orders>(kind: K, order: Orders[K]['order']) => Promise<unknown>): void {
    parentPort!.on('message', (message: ToThread) => {
      if ('call' in message) {
        this.receive(message);
        return;
      }
      const { id, kind, order } = message;
      answer(kind as keyof Orders, order)
        .then((value) => this.send({ id, value }))
        .catch((fault: unknown) =>
          this.send({
            id,
            fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
            unreachable: outageOf(fault) !== null,
          }),
        );
    });
  }

  private call(asked: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.calls.set(++this.called, { resolve, reject });
      this.send({ call: this.called, asked });
    });
  }

  private receive({ call, value, fault }: Extract<ToThread, { call: number }>): void {
    const waiting = this.calls.get(call);
    this.calls.delete(call);
    if (fault === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(fault));
  }

  private send(message: FromThread): void {
    parentPort!.postMessage(message);
  }
}
