import type { EntityManager } from 'typeorm';
import {
  giveBack,
  lockTaken,
  postponeEvent,
  prolongLease,
  removeEvent,
  takeEvents,
  type QueuedEvent,
} from '../database/outbox-queue.repository';
import { inTransaction } from '../database/transaction';
import { Audience } from './audience';
import { describeFault } from './event-fault';
import type { EventHandler, Handle } from './event-handler';
import { mostAttempts, nextAttempt } from './event-patience';
import type { OutboxParts } from './outbox-parts';

const eventsPerTransaction = 20;
/** After so long a transaction takes no further event: on the embedded engine everybody waits for it. */
const longestTransactionMs = 250;
/** Who has taken events and is silent for so long has died: over many at once, and over one that is prepared. */
const leaseMs = { together: 15_000, prepared: 60_000 };
/** What is left of an event that was begun and neither done nor put off. */
const processEnded = 'ProcessEnded';

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
    const until = new Date(now.getTime() + leaseMs.together);
    const db = parts.database.manager;
    const lease = { until, lastError: processEnded };
    const taken = await takeEvents(db, kinds, now, eventsPerTransaction, lease);
    if (taken.length === 0) break;
    const [first] = taken;
    if (first!.attempts > 1 && !(await mayBegin(parts, first!, until, now))) continue;
    const ready = taken.flatMap((event) => readyAtOnce(parts, event) ?? []);
    if (ready.length > 0) total += await drainTogether(parts, ready, now);
    for (const event of taken) {
      const handler = parts.handlers[event.kind]!;
      if (!('prepare' in handler)) continue;
      if (goesOn()) total += await drainPrepared(parts, event, handler.prepare, now);
      else await giveBack(db, [event], now);
    }
  }
  return total;
}

/**
 * An event that was begun before: should it end the process once more, it waits as long as one that failed so often; and where it has
 * ended as many as it may, it is given up.
 */
async function mayBegin(parts: OutboxParts, event: QueuedEvent, until: Date, now: Date): Promise<boolean> {
  const { manager } = parts.database;
  if (event.attempts > mostAttempts) {
    await putOff(parts, manager, { ...event, attempts: event.attempts - 1 }, new ProcessEnded(), now);
    return false;
  }
  const { notBefore } = nextAttempt(event.attempts, now);
  return prolongLease(manager, event, notBefore > until ? notBefore : until);
}

class ProcessEnded extends Error {
  override readonly name = processEnded;
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
  const until = new Date(parts.clock().getTime() + leaseMs.prepared);
  if (event.attempts === 1 && !(await prolongLease(database.manager, event, until))) return 0;
  try {
    const handle = await prepare({ database, event, contextOf, now });
    return await drainTogether(parts, [{ event, handle }], now);
  } catch (fault) {
    await inTransaction(database, (db) => putOff(parts, db, event, fault, now));
    return 0;
  }
}

/** In one transaction, as many of the events as fit in and nobody else has taken. */
async function drainTogether(parts: OutboxParts, ready: readonly Ready[], now: Date): Promise<number> {
  const { database, contextOf } = parts;
  const current: { event: QueuedEvent | null } = { event: null };
  try {
    return await inTransaction(database, async (db) => {
      const locked = await lockTaken(
        db,
        ready.map(({ event }) => event),
      );
      const audience = new Audience(db, contextOf, now);
      const began = performance.now();
      let drained = 0;
      for (const event of locked) {
        current.event = event;
        audience.forgetLoaded();
        const { handle } = ready.find((one) => one.event.id === event.id)!;
        await drainOne(parts, { db, event, handle, audience, now });
        drained++;
        if (performance.now() - began > longestTransactionMs) break;
      }
      current.event = null;
      await giveBack(db, locked.slice(drained), now);
      return drained;
    });
  } catch (fault) {
    // The transaction itself broke, and all of it is undone: what it was about then is put off, so that the others get on.
    const broken = current.event;
    if (broken === null) throw fault;
    await inTransaction(database, async (db) => {
      await putOff(parts, db, broken, fault, now);
      const others = ready.filter(({ event }) => event.id !== broken.id);
      await giveBack(
        db,
        others.map(({ event }) => event),
        now,
      );
    });
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
  const failures = event.attempts;
  const next = nextAttempt(failures, now);
  await postponeEvent(db, event, { error, ...next });
  const what = `Outbox event ${event.id} (${event.kind}) has failed ${failures} times: ${error}`;
  if (next.parkedAt === null)
    log.warn(`${what}; the next attempt is at ${next.notBefore.toISOString()}\n${where}`);
  else log.error(`${what}; it is given up until an administrator retries it\n${where}`);
}
