import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DataSource } from 'typeorm';
import { Unreachable } from '../outage';
import type { Call, FromThread, OrdersOf, ThreadData, ToThread } from './protocol';

interface Waiting {
  readonly kind: PropertyKey;
  readonly order: unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (fault: Error) => void;
  /** Whether a thread has died over it: the next one is asked once more, and no third. */
  readonly again: boolean;
}

export interface Hosted<Options> {
  /** As it is told where it is no longer there: 'The match engine'. */
  readonly name: string;
  /** The file of its code, without the ending. */
  readonly script: string;
  readonly options: Options;
  /** What the thread may ask for besides queries. */
  readonly help?: Readonly<Record<string, (argument: never) => Promise<unknown>>>;
}

/** From the sources a thread needs what reads TypeScript; from dist/ it is plain JavaScript. */
const extension = extname(__filename);
const execArgv = extension === '.ts' ? ['--require', 'tsx/cjs'] : [];

/** One thread that keeps something of a database in memory and answers from it: starts at the first question, and anew should it die. */
export class ThreadHost<Orders extends OrdersOf<Orders>, Options> {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private ended = false;

  constructor(
    private readonly database: DataSource,
    private readonly hosted: Hosted<Options>,
  ) {}

  ask<K extends keyof Orders>(kind: K, order: Orders[K]['order']): Promise<Orders[K]['answer']> {
    return new Promise((resolve, reject) => this.send({ kind, order, resolve, reject, again: false }));
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.worker?.terminate();
  }

  private send(waiting: Waiting): void {
    if (this.ended) {
      waiting.reject(new Error(`${this.hosted.name} has ended with its database`));
      return;
    }
    this.worker ??= this.start();
    this.worker.ref();
    this.waiting.set(++this.asked, waiting);
    this.post({ id: this.asked, kind: waiting.kind, order: waiting.order });
  }

  private post(message: ToThread): void {
    this.worker?.postMessage(message);
  }

  private start(): Worker {
    const { name, script, options } = this.hosted;
    const { url = null } = this.database.options as { url?: string };
    const workerData: ThreadData<Options> = { url, options };
    const worker = new Worker(`${script}${extension}`, { workerData, execArgv });
    worker.on('message', (message: FromThread) => this.receive(message));
    worker.on('error', (fault) => this.lost(worker, fault));
    worker.on('exit', () => this.lost(worker, new Error(`${name} stopped`)));
    return worker;
  }

  private receive(message: FromThread): void {
    if ('call' in message) {
      void this.answer(message.call, message.asked);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    // A thread that has nothing to do keeps no process alive.
    if (this.waiting.size === 0) this.worker?.unref();
    if (message.fault === undefined) waiting?.resolve(message.value as never);
    else waiting?.reject(message.unreachable ? new Unreachable(message.fault) : new Error(message.fault));
  }

  private async answer(call: number, asked: Call): Promise<void> {
    try {
      const value =
        asked.kind === 'query'
          ? await this.database.manager.query<unknown>(asked.text, asked.values)
          : await this.hosted.help?.[asked.name]?.(asked.argument as never);
      this.post({ call, value });
    } catch (fault) {
      this.post({ call, fault: fault instanceof Error ? fault.message : String(fault) });
    }
  }

  /** What the thread still owed goes to a new one, which reads everything again. */
  private lost(worker: Worker, fault: Error): void {
    if (worker !== this.worker) return;
    this.worker = null;
    const owed = [...this.waiting.values()];
    this.waiting.clear();
    for (const waiting of owed) {
      if (waiting.again || this.ended) waiting.reject(fault);
      else this.send({ ...waiting, again: true });
    }
  }
}
