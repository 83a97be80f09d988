import type { EntityManager } from 'typeorm';
import { postponeEvent, type QueuedEvent } from '../database/outbox-queue.repository';
import { describeFault } from './event-fault';
import { nextAttempt } from './event-patience';
import type { OutboxParts } from './outbox-parts';

/** Leaves a failed event for later, or gives it up; the log says which. */
export async function putOff(
  { log }: OutboxParts,
  db: EntityManager,
  event: QueuedEvent,
  fault: unknown,
  now: Date,
): Promise<void> {
  const { error, where } = describeFault(fault);
  const failures = event.attempts;
  const next = nextAttempt(failures, now);
  await postponeEvent(db, event, { error, ...next });
  const what = `Outbox event ${event.id} (${event.kind}) has failed ${failures} times: ${error}`;
  if (next.parkedAt === null)
    log.warn(`${what}; the next attempt is at ${next.notBefore.toISOString()}\n${where}`);
  else log.error(`${what}; it is given up until an administrator retries it\n${where}`);
}
