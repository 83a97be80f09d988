import { giveBack, prolongLease, takeEvents, type QueuedEvent } from '../database/outbox-queue.repository';
import { inTransaction } from '../database/transaction';
import { mayBeginAgain, processEnded } from './begin-again';
import { drainTogether, type Ready } from './drain-together';
import type { EventHandler } from './event-handler';
import type { OutboxParts } from './outbox-parts';
import { putOff } from './put-off';

const eventsPerTransaction = 20;
/** Who has taken events and is silent for so long has died: over many at once, and over one that is prepared. */
const leaseMs = { together: 15_000, prepared: 60_000 };

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
    if (first!.attempts > 1 && !(await mayBeginAgain(parts, first!, until, now))) continue;
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
