import type { DataSource } from 'typeorm';
import type { ContextOf } from './audience';
import type { EventHandler } from './event-handler';

/** What the outbox is drained with. */
export interface OutboxParts {
  readonly database: DataSource;
  readonly handlers: Readonly<Record<string, EventHandler>>;
  readonly contextOf: ContextOf;
  readonly log: Log;
  readonly newId: () => string;
  readonly clock: () => Date;
}

export interface Log {
  warn(message: string): void;
  error(message: string): void;
}
