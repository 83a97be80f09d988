import { signalsOf } from '../database/signals';
import { describeFault } from './event-fault';
import { drainOutbox } from './drain-outbox';
import type { OutboxParts } from './outbox-parts';

/** How often it looks without being woken: for what was put off, and where a signal was lost. */
const pollMs = 2_000;

/** Drains the outbox as soon as something is in it; answers how to stop, which waits for the transaction under way. */
export function startOutboxWorker(parts: OutboxParts): () => Promise<void> {
  const { database, log } = parts;
  const signals = signalsOf(database);
  let stopped = false;
  let wanted = false;
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    while (wanted && !stopped) {
      wanted = false;
      try {
        await drainOutbox(parts, () => !stopped);
      } catch (fault) {
        const { error, where } = describeFault(fault);
        log.error(`The outbox cannot be drained: ${error}\n${where}`);
      }
    }
  };
  const wake = (): void => {
    wanted = true;
    if (stopped) return;
    running ??= run().finally(() => {
      running = null;
    });
  };

  const timer = setInterval(wake, pollMs);
  const deaf = [signals.on('outbox', wake), signals.onGap(wake)];
  wake();
  return async () => {
    stopped = true;
    clearInterval(timer);
    for (const stop of deaf) stop();
    await running;
  };
}
