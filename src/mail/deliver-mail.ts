import type { EntityManager } from 'typeorm';
import { patience, type Carrier } from './mail';
import { claimMail, markSent, parkMail, putBack } from './mail.repository';

/** Where deliveries are told. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

interface Manner {
  readonly clock?: () => Date;
  /** Ends it before the next mail. */
  readonly stopping?: AbortSignal;
}

/**
 * Delivers everything that is due: at least once, and, where it is more than once because a process died between delivering and
 * noting it, as the same message. Any number of processes may do this at once. Answers how many it delivered.
 */
export async function deliverMail(
  db: EntityManager,
  carrier: Carrier,
  log: Log,
  { clock = () => new Date(), stopping }: Manner = {},
): Promise<number> {
  let delivered = 0;
  while (stopping?.aborted !== true) {
    const mail = await claimMail(db, clock());
    if (mail === null) break;
    if (mail.attempts > patience.attempts) {
      // Whoever tried it last died of it.
      await parkMail(db, mail, 'not finished', clock());
      continue;
    }
    try {
      const told = await carrier.carry(mail);
      await markSent(db, mail, clock());
      log.info(told);
      delivered++;
    } catch (fault) {
      const { reason, final } = failureOf(fault);
      if (final || mail.attempts === patience.attempts) {
        await parkMail(db, mail, reason, clock());
        log.warn(`Gave up mail ${mail.id} after ${mail.attempts} attempts: ${reason}`);
      } else {
        const notBefore = new Date(clock().getTime() + patience.afterAttempt(mail.attempts));
        await putBack(db, mail, reason, notBefore);
        log.warn(
          `Could not deliver mail ${mail.id}: ${reason}; the next attempt is at ${notBefore.toISOString()}`,
        );
      }
    }
  }
  return delivered;
}

/** Codes alone: what a mail server says repeats the address. It is final where the server refuses this very message or address. */
function failureOf(fault: unknown): { reason: string; final: boolean } {
  const { code, responseCode } = fault as { code?: string; responseCode?: number };
  const reason = [code ?? 'failed', responseCode].filter((part) => part !== undefined).join(' ');
  const ours = code === 'EENVELOPE' || code === 'EMESSAGE';
  return { reason, final: ours && responseCode !== undefined && responseCode >= 500 };
}
