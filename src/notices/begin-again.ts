import { prolongLease, type QueuedEvent } from '../database/outbox-queue.repository';
import { mostAttempts, nextAttempt } from './event-patience';
import type { OutboxParts } from './outbox-parts';
import { putOff } from './put-off';

/** What is left of an event that was begun and neither done nor put off. */
export const processEnded = 'ProcessEnded';

class ProcessEnded extends Error {
  override readonly name = processEnded;
}

/**
 * An event that was begun before: should it end the process once more, it waits as long as one that failed so often; and where it has
 * ended as many as it may, it is given up.
 */
export async function mayBeginAgain(
  parts: OutboxParts,
  event: QueuedEvent,
  until: Date,
  now: Date,
): Promise<boolean> {
  const { manager } = parts.database;
  if (event.attempts > mostAttempts) {
    await putOff(parts, manager, { ...event, attempts: event.attempts - 1 }, new ProcessEnded(), now);
    return false;
  }
  const { notBefore } = nextAttempt(event.attempts, now);
  return prolongLease(manager, event, notBefore > until ? notBefore : until);
}
