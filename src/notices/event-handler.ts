import type { DataSource, EntityManager } from 'typeorm';
import type { QueuedEvent } from '../database/outbox-queue.repository';
import type { Audience, ContextOf } from './audience';

/** An event that is being acted on. Only the transaction's own manager may be used. */
export interface Draining {
  readonly db: EntityManager;
  readonly event: QueuedEvent;
  readonly audience: Audience;
  readonly now: Date;
  readonly newId: () => string;
}

/** Writes what follows from an event; the event is removed in the same transaction, so that it follows once. */
export type Handle = (draining: Draining) => Promise<void>;

/** What may be used before the transaction, where nothing is written. */
export interface Preparing {
  readonly database: DataSource;
  readonly event: QueuedEvent;
  readonly contextOf: ContextOf;
  readonly now: Date;
}

/** Handles at once; or, where much is to be computed, finds out first and outside of any transaction what there is to write. */
export type EventHandler =
  { readonly handle: Handle } | { readonly prepare: (preparing: Preparing) => Promise<Handle> };

/** An id in an event's payload. */
export function idIn({ payload, kind }: Pick<QueuedEvent, 'kind' | 'payload'>, field: string): string {
  const id = payload[field];
  if (typeof id !== 'string') throw new Error(`An event ${kind} names no ${field}`);
  return id;
}
