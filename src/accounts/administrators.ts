import type { EntityManager } from 'typeorm';
import { fail } from '../validation/faults';
import type { Account } from './account';
import { lockAdministrators, requireAccount, updateAccount } from './accounts.repository';

export async function grant(db: EntityManager, id: string): Promise<Account> {
  const account = await requireAccount(db, id);
  const { administrator, confirmedAt, suspendedAt, illustrative } = account;
  if (administrator) fail('WRONG_STATE', 'The account is an administrator already.', ['id']);
  if (confirmedAt === null || suspendedAt !== null) {
    fail('WRONG_STATE', 'Only a confirmed account that is not suspended can be an administrator.', ['id']);
  }
  if (illustrative) fail('WRONG_STATE', 'The account belongs to the demonstration.', ['id']);
  await updateAccount(db, id, { administrator: true });
  return { ...account, administrator: true };
}

export async function revoke(db: EntityManager, id: string): Promise<Account> {
  await keepOneAdministrator(db, id);
  const account = await requireAccount(db, id);
  if (!account.administrator) fail('WRONG_STATE', 'The account is no administrator.', ['id']);
  await updateAccount(db, id, { administrator: false });
  return { ...account, administrator: false };
}

/** Refuses to let go of the last who can act as an administrator. The rows stay locked: of two who would, the second finds one less. */
export async function keepOneAdministrator(db: EntityManager, id: string): Promise<void> {
  const administrators = await lockAdministrators(db);
  if (administrators.length === 1 && administrators[0] === id) {
    fail('WRONG_STATE', 'There must remain an administrator, and this is the last.', ['id']);
  }
}
