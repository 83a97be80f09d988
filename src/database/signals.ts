import { EventEmitter } from 'node:events';
import type { DataSource, EntityManager } from 'typeorm';

/** What one process tells all others, itself included, when its transaction has committed: a channel of PostgreSQL each. */
export const signalNames = ['outbox', 'notice', 'market'] as const;
export type SignalName = (typeof signalNames)[number];

/** Hears signals. They are hints: whoever needs to be sure looks into the database as well. */
export interface Signals {
  /** Answers how to listen no longer. */
  on(name: SignalName, listener: (payload: string) => void): () => void;
  /** Told after signals may have been missed: the connection was lost, and stands again. */
  onGap(listener: () => void): () => void;
  /** Resolves when signals are heard for the first time. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Sent with the transaction: a signal of what is rolled back is never heard. */
export async function signal(db: EntityManager, name: SignalName, payload = ''): Promise<void> {
  await db.query('SELECT pg_notify($1, $2)', [name, payload]);
}

/** Hands on what arrives by whichever connection. */
export class SignalBus implements Signals {
  private readonly emitter = new EventEmitter().setMaxListeners(0);

  constructor(
    private readonly begin: () => Promise<void> = () => Promise.resolve(),
    private readonly end: () => Promise<void> = () => Promise.resolve(),
  ) {}

  ready(): Promise<void> {
    return this.begin();
  }

  on(name: SignalName, listener: (payload: string) => void): () => void {
    void this.begin();
    this.emitter.on(name, listener);
    return () => void this.emitter.off(name, listener);
  }

  onGap(listener: () => void): () => void {
    this.emitter.on('gap', listener);
    return () => void this.emitter.off('gap', listener);
  }

  arrived({ channel, payload = '' }: { channel: string; payload?: string | undefined }): void {
    this.emitter.emit(channel, payload);
  }

  interrupted(): void {
    this.emitter.emit('gap');
  }

  async close(): Promise<void> {
    this.emitter.removeAllListeners();
    await this.end();
  }
}

const known = new WeakMap<DataSource, Signals>();

export function keepSignals(database: DataSource, signals: Signals): void {
  known.set(database, signals);
}

/** The signals of a database that `openDatabase` has opened. */
export function signalsOf(database: DataSource): Signals {
  const signals = known.get(database);
  if (!signals) throw new Error('This database was not opened by openDatabase');
  return signals;
}
