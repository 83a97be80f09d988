import type { EntityManager } from 'typeorm';
import { giveBack, lockTaken, removeEvent, type QueuedEvent } from '../database/outbox-queue.repository';
import { inTransaction } from '../database/transaction';
import { Audience } from './audience';
import type { Handle } from './event-handler';
import type { OutboxParts } from './outbox-parts';
import { putOff } from './put-off';

/** After so long a transaction takes no further event: on the embedded engine everybody waits for it. */
const longestTransactionMs = 250;

/** An event with what is to be done about it. */
export interface Ready {
  readonly event: QueuedEvent;
  readonly handle: Handle;
}

/** In one transaction, as many of the events as fit in and nobody else has taken. */
export async function drainTogether(parts: OutboxParts, ready: readonly Ready[], now: Date): Promise<number> {
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
