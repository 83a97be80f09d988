import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DataSource } from 'typeorm';
import { beforeDestroy } from '../../database/before-destroy';
import type { FromThread, Orders, ThreadData, ToThread } from './protocol';

interface Waiting {
  readonly kind: keyof Orders;
  readonly order: unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (fault: Error) => void;
  /** Whether a thread has died over it: the next one is asked once more, and no third. */
  readonly again: boolean;
}

/** From the sources the thread needs what reads TypeScript; from dist/ it is plain JavaScript. */
const extension = extname(__filename);
const execArgv = extension === '.ts' ? ['--require', 'tsx/cjs'] : [];

/** The partner graph of one database in this process: a thread that keeps it, begun with the first question, and anew should it die. */
export class GraphEngine {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private ended = false;

  constructor(private readonly database: DataSource) {
    beforeDestroy(database, () => this.end());
  }

  ask<K extends keyof Orders>(kind: K, order: Orders[K]['order']): Promise<Orders[K]['answer']> {
    return new Promise((resolve, reject) => this.send({ kind, order, resolve, reject, again: false }));
  }

  private async end(): Promise<void> {
    this.ended = true;
    await this.worker?.terminate();
  }

  private send(waiting: Waiting): void {
    if (this.ended) {
      waiting.reject(new Error('The partner graph has ended with its database'));
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
    const { url = null } = this.database.options as { url?: string };
    const workerData: ThreadData = { url };
    const worker = new Worker(join(__dirname, `graph.worker${extension}`), { workerData, execArgv });
    worker.on('message', (message: FromThread) => this.receive(message));
    worker.on('error', (fault) => this.lost(worker, fault));
    worker.on('exit', () => this.lost(worker, new Error('The partner graph stopped')));
    return worker;
  }

  private receive(message: FromThread): void {
    if ('call' in message) {
      void this.read(message.call, message.text, message.values);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    // A thread that has nothing to do keeps no process alive.
    if (this.waiting.size === 0) this.worker?.unref();
    if (message.fault === undefined) waiting?.resolve(message.value as never);
    else waiting?.reject(new Error(message.fault));
  }

  private async read(call: number, text: string, values: unknown[]): Promise<void> {
    try {
      this.post({ call, value: await this.database.manager.query<unknown>(text, values) });
    } catch (fault) {
      this.post({ call, fault: fault instanceof Error ? fault.message : String(fault) });
    }
  }

  /** What the thread still owed goes to a new one, which reads the graph again. */
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

const engines = new WeakMap<DataSource, GraphEngine>();

/** The one engine of a database in this process. */
export function graphEngineOf(database: DataSource): GraphEngine {
  const known = engines.get(database);
  if (known) return known;
  const engine = new GraphEngine(database);
  engines.set(database, engine);
  return engine;
}
