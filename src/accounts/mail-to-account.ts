import type { EntityManager } from 'typeorm';
import { queueMail } from '../mail/mail.repository';
import { findActiveAccount } from './accounts.repository';
import type { Letter } from './letters';

/**
 * Queues a mail to an account, at the address that it has now, once for each key. Answers false where it gets none: it is suspended,
 * not confirmed, or invented for the demonstration.
 */
export async function queueMailTo(
  db: EntityManager,
  accountId: string,
  letter: Letter & { readonly key: string },
  now: Date,
): Promise<boolean> {
  const account = await findActiveAccount(db, accountId);
  if (account === null || account.illustrative) return false;
  await queueMail(db, { ...letter, to: account.email, accountId }, now);
  return true;
}
