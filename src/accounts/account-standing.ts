import type { EntityManager } from 'typeorm';
import { fail } from '../validation/faults';
import type { Account } from './account';
import { requireAccount, updateAccount } from './accounts.repository';
import { keepOneAdministrator } from './administrators';
import { endSessions } from './sessions.repository';

/** Keeps an account out, as of now. */
export async function suspend(db: EntityManager, id: string, now: Date): Promise<Account> {
  await keepOneAdministrator(db, id);
  const account = await requireAccount(db, id);
  if (account.suspendedAt !== null) fail('WRONG_STATE', 'The account is suspended already.', ['id']);
  await updateAccount(db, id, { suspendedAt: now });
  await endSessions(db, id);
  return { ...account, suspendedAt: now };
}

export async function reinstate(db: EntityManager, id: string): Promise<Account> {
  const account = await requireAccount(db, id);
  if (account.suspendedAt === null) fail('WRONG_STATE', 'The account is not suspended.', ['id']);
  if (account.illustrative) fail('WRONG_STATE', 'The account belongs to the demonstration.', ['id']);
  await updateAccount(db, id, { suspendedAt: null });
  return { ...account, suspendedAt: null };
}
