import type { EntityManager } from 'typeorm';
import { refuseDuplicates } from '../database/duplicates';
import { queueMail } from '../mail/mail.repository';
import type { Account } from './account';
import { findActiveAccount, updateAccount } from './accounts.repository';
import { addressChangedLetter } from './letters';
import { endTokens } from './tokens.repository';

/** Moves an account to an address that was found to be its owner's, and tells the old one; null where the account is not active. */
export async function moveAccount(
  db: EntityManager,
  id: string,
  email: string,
  now: Date,
): Promise<Account | null> {
  const account = await findActiveAccount(db, id);
  if (account === null) return null;
  await refuseDuplicates(() => updateAccount(db, id, { email }), {
    account_email_ux: { path: ['token'], message: 'Another account has taken this address.' },
  });
  // What was mailed to the old address must not open the account any more.
  await endTokens(db, id, 'SET_PASSWORD');
  await queueMail(db, { to: account.email, accountId: id, key: null, ...addressChangedLetter(now) }, now);
  return { ...account, email };
}
