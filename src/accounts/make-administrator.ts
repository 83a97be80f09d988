import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { recordAudit } from '../database/audit.repository';
import { inTransaction } from '../database/transaction';
import { toGlobalId } from '../graphql/node';
import { findAccountByEmail, insertAccount, updateAccount } from './accounts.repository';
import { tokenLife } from './address-request';
import { newSecret } from './secret';
import { insertToken } from './tokens.repository';

export interface MadeAdministrator {
  readonly created: boolean;
  /** Sets the password, once; null where the account is in use and needs none. */
  readonly token: string | null;
  readonly expiresAt: Date;
}

/** Makes the account with the address an administrator, and the account where there is none: for whoever has the database in hand. */
export function makeAdministrator(
  database: DataSource,
  email: string,
  now: Date,
): Promise<MadeAdministrator> {
  return inTransaction(database, async (db) => {
    const created = await insertAccount(db, {
      id: randomUUID(),
      email,
      name: email.slice(0, email.indexOf('@')),
      passwordHash: null,
      administrator: true,
      illustrative: false,
      confirmedAt: null,
      suspendedAt: null,
      createdAt: now,
    });
    const account = (await findAccountByEmail(db, email))!;
    const { id, illustrative, confirmedAt } = account;
    if (illustrative) throw new Error('The address belongs to the demonstration');
    await updateAccount(db, id, { administrator: true, suspendedAt: null });
    await recordAudit(
      db,
      { accountId: null, action: 'makeAdministrator', subjectId: toGlobalId('Account', id) },
      now,
    );
    const expiresAt = new Date(now.getTime() + tokenLife.command);
    if (confirmedAt !== null) return { created, token: null, expiresAt };
    const { token, hash } = newSecret();
    await insertToken(
      db,
      { accountId: id, purpose: 'SET_PASSWORD', email: null },
      { tokenHash: hash, now, expiresAt },
    );
    return { created, token, expiresAt };
  });
}
