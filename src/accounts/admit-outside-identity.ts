import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { recordAudit } from '../database/audit.repository';
import { inTransaction } from '../database/transaction';
import { toGlobalId } from '../graphql/node';
import { queueMail } from '../mail/mail.repository';
import { hasControlCharacter } from '../validation/checks';
import { canonicalEmail } from '../validation/email';
import { nameLength } from './account';
import { findAccountByEmail, insertAccount } from './accounts.repository';
import { outsideIdentityLetter } from './letters';
import { findOutsideAccount, linkOutsideIdentity } from './outside-identities.repository';
import { TokenRefused, type OutsideIdentity } from './outside-provider';

/**
 * The account of whoever the provider names. Seen for the first time, they get the confirmed account with their address, or a new
 * one; and neither where the provider does not vouch for the address, which anybody could then claim.
 */
export async function admitOutsideIdentity(
  database: DataSource,
  identity: OutsideIdentity,
  now: Date,
): Promise<string> {
  const known = await findOutsideAccount(database.manager, identity);
  if (known !== null) return known;
  const email = identity.verifiedEmail === null ? null : canonicalEmail(identity.verifiedEmail);
  if (email === null) throw new TokenRefused('The provider does not vouch for an address');
  return inTransaction(database, (db) => admit(db, identity, email, now));
}

async function admit(
  db: EntityManager,
  identity: OutsideIdentity,
  email: string,
  now: Date,
): Promise<string> {
  const opened = await insertAccount(db, {
    id: randomUUID(),
    email,
    name: nameOf(identity, email),
    passwordHash: null,
    administrator: false,
    illustrative: false,
    confirmedAt: now,
    suspendedAt: null,
    createdAt: now,
  });
  const account = await findAccountByEmail(db, email);
  if (
    account === null ||
    account.confirmedAt === null ||
    account.suspendedAt !== null ||
    account.illustrative
  ) {
    throw new TokenRefused('The account with this address is not open to the provider');
  }
  if (await linkOutsideIdentity(db, identity, account.id, now)) {
    const action = opened ? 'openByOutsideIdentity' : 'linkOutsideIdentity';
    const subjectId = toGlobalId('Account', account.id);
    await recordAudit(db, { accountId: account.id, action, subjectId }, now);
    const letter = outsideIdentityLetter(identity.issuer, now);
    if (!opened) await queueMail(db, { to: account.email, accountId: account.id, key: null, ...letter }, now);
  }
  return account.id;
}

/** The name that the provider tells, where it is one that we could store; else what stands before the @. */
function nameOf({ name }: OutsideIdentity, email: string): string {
  const told = name?.trim() ?? '';
  const usable =
    told !== '' && told.length <= nameLength.most && !hasControlCharacter(told) && !/[\n\r\t]/.test(told);
  return usable ? told : email.slice(0, email.indexOf('@'));
}
