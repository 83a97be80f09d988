import type { EntityManager } from 'typeorm';
import {
  claimEvents,
  leaseEvent,
  lookForEvents,
  postponeEvent,
  removeEvent,
  type QueuedEvent,
} from '../database/outbox-queue.repository';
import { inTransaction } from '../database/transaction';
import { Audience } from './audience';
import { describeFault } from './event-fault';
import type { EventHandler, Handle } from './event-handler';
import { nextAttempt } from './event-patience';
import type { OutboxParts } from './outbox-parts';

const eventsPerTransaction = 20;
/** After so long a transaction takes no further event: on the embedded engine everybody waits for it. */
const longestTransactionMs = 250;
/** Who prepares an event and is silent for so long has died. */
const leaseMs = 60_000;

/** An event with what is to be done about it. */
interface Ready {
  readonly event: QueuedEvent;
  readonly handle: Handle;
}

/** Acts on everything that is due, in any number of processes at once; answers how many events that were. */
export async function drainOutbox(parts: OutboxParts, goesOn: () => boolean = () => true): Promise<number> {
  const kinds = Object.keys(parts.handlers);
  let total = 0;
  while (goesOn()) {
    const now = parts.clock();
    const due = await lookForEvents(parts.database.manager, kinds, now, eventsPerTransaction);
    if (due.length === 0) break;
    const ready = due.flatMap((event) => readyAtOnce(parts, event) ?? []);
    if (ready.length > 0) total += await drainTogether(parts, ready, now, now);
    for (const event of due) {
      const handler = parts.handlers[event.kind]!;
      if ('prepare' in handler && goesOn()) total += await drainPrepared(parts, event, handler.prepare, now);
    }
  }
  return total;
}

function readyAtOnce({ handlers }: OutboxParts, event: QueuedEvent): Ready | null {
  const handler = handlers[event.kind]!;
  return 'handle' in handler ? { event, handle: handler.handle } : null;
}

/** Alone, and kept from others meanwhile. */
async function drainPrepared(
  parts: OutboxParts,
  event: QueuedEvent,
  prepare: Extract<EventHandler, { prepare: unknown }>['prepare'],
  now: Date,
): Promise<number> {
  const { database, contextOf } = parts;
  const until = new Date(now.getTime() + leaseMs);
  if (!(await leaseEvent(database.manager, event, now, until))) return 0;
  try {
    const handle = await prepare({ database, event, contextOf, now });
    return await drainTogether(parts, [{ event, handle }], now, until);
  } catch (fault) {
    await inTransaction(database, (db) => putOff(parts, db, event, fault, now));
    return 0;
  }
}

/** In one transaction, as many of the events as fit in and nobody else has taken. */
async function drainTogether(
  parts: OutboxParts,
  ready: readonly Ready[],
  now: Date,
  leasedUntil: Date,
): Promise<number> {
  const { database, contextOf } = parts;
  const current: { event: QueuedEvent | null } = { event: null };
  try {
    return await inTransaction(database, async (db) => {
      const claimed = await claimEvents(
        db,
        ready.map(({ event }) => event),
        leasedUntil,
      );
      const audience = new Audience(db, contextOf, now);
      const began = performance.now();
      let drained = 0;
      for (const event of claimed) {
        current.event = event;
        audience.forgetLoaded();
        const { handle } = ready.find((one) => one.event.id === event.id)!;
        await drainOne(parts, { db, event, handle, audience, now });
        drained++;
        if (performance.now() - began > longestTransactionMs) break;
      }
      current.event = null;
      return drained;
    });
  } catch (fault) {
    // The transaction itself broke, and all of it is undone: what it was about then is put off, so that the others get on.
    const broken = current.event;
    if (broken === null) throw fault;
    await inTransaction(database, (db) => putOff(parts, db, broken, fault, now));
    return 0;
  }
}

interface One extends Ready {
  readonly db: EntityManager;
  readonly audience: Audience;
  readonly now: Date;
}

/** What the event leads to and its removal are one; where they fail, the rest of the transaction stands. */
async function drainOne(parts: OutboxParts, { db, event, handle, audience, now }: One): Promise<void> {
  try {
    await db.transaction(async (inner) => {
      await handle({ db: inner, event, audience, now, newId: parts.newId });
      await removeEvent(inner, event);
    });
  } catch (fault) {
    await putOff(parts, db, event, fault, now);
  }
}

async function putOff(
  { log }: OutboxParts,
  db: EntityManager,
  event: QueuedEvent,
  fault: unknown,
  now: Date,
): Promise<void> {
  const { error, where } = describeFault(fault);
  const failures = event.attempts + 1;
  const next = nextAttempt(failures, now);
  await postponeEvent(db, event, { error, ...next });
  const what = `Outbox event ${event.id} (${event.kind}) has failed ${failures} times: ${error}`;
  if (next.parkedAt === null)
    log.warn(`${what}; the next attempt is at ${next.notBefore.toISOString()}\n${where}`);
  else log.error(`${what}; it is given up until an administrator retries it\n${where}`);
}
