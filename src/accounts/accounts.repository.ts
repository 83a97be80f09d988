import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';
import { readList, type List, type ListOrder } from '../database/list';
import type { PageRequest } from '../database/keyset';
import { inOrder } from '../graphql/loader';
import { fail } from '../validation/faults';
import type { Account } from './account';
import { AccountEntity } from './account.entity';

/** The account, where somebody may act by it: its address confirmed, and not suspended. */
export function findActiveAccount(db: EntityManager, id: string): Promise<Account | null> {
  return db.findOneBy(AccountEntity, { id, confirmedAt: Not(IsNull()), suspendedAt: IsNull() });
}

/** Whoever has the address, active or not. */
export function findAccountByEmail(db: EntityManager, email: string): Promise<Account | null> {
  return db
    .createQueryBuilder(AccountEntity, 'account')
    .where('lower(account.email) = lower(:email COLLATE "C")', { email })
    .getOne();
}

/** Every one of them, whoever asks: for rules, and for what leads to an account by another right. */
export async function findAccounts(db: EntityManager, ids: readonly string[]): Promise<(Account | null)[]> {
  const rows = await db.findBy(AccountEntity, { id: In([...ids]) });
  return inOrder(ids, rows, ({ id }) => id);
}

/** The account, active or not; NOT_FOUND where there is none. */
export async function requireAccount(db: EntityManager, id: string): Promise<Account> {
  const account = await db.findOneBy(AccountEntity, { id });
  return account ?? fail('NOT_FOUND', 'There is no such account.', ['id']);
}

/** An account is seen by itself and by administrators; null for everybody else. */
export async function findVisibleAccounts(
  db: EntityManager,
  ids: readonly string[],
  { everything, viewer }: Scope,
): Promise<(Account | null)[]> {
  const own = viewer.kind === 'SIGNED_IN' ? viewer.accountId : null;
  const visible = ids.filter((id) => everything || id === own);
  const rows = visible.length === 0 ? [] : await db.findBy(AccountEntity, { id: In([...visible]) });
  return inOrder(ids, rows, ({ id }) => id);
}

const newest: ListOrder<AccountEntity> = {
  columns: [
    { sql: 'account.created_at', type: 'timestamptz', descending: true },
    { sql: 'account.id', type: 'uuid', descending: true },
  ],
  keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
};

/** For administrators: all accounts, or the one that has the address. */
export function listAccounts(
  db: EntityManager,
  email: string | null,
  page: PageRequest,
): Promise<List<AccountEntity>> {
  const query = db.createQueryBuilder(AccountEntity, 'account').where('TRUE');
  if (email !== null) query.andWhere('lower(account.email) = lower(:email COLLATE "C")', { email });
  return readList(query, newest, page, ['accounts', email]);
}

/** Adds the account unless its address is taken: the unique index decides. Answers whether it was added. */
export async function insertAccount(
  db: EntityManager,
  account: Account & { readonly passwordHash: string | null },
): Promise<boolean> {
  const added = await db.query<unknown[]>(
    `INSERT INTO account (id, email, name, password_hash, administrator, illustrative, confirmed_at, suspended_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
    [
      account.id,
      account.email,
      account.name,
      account.passwordHash,
      account.administrator,
      account.illustrative,
      account.confirmedAt,
      account.suspendedAt,
      account.createdAt,
    ],
  );
  return added.length === 1;
}

export async function updateAccount(
  db: EntityManager,
  id: string,
  changes: Partial<Pick<Account, 'email' | 'administrator' | 'suspendedAt'>>,
): Promise<void> {
  await db.update(AccountEntity, { id }, changes);
}

/** Locks and answers, always in one order, those who can act as administrators. The demonstration's is none that one could rely on. */
export async function lockAdministrators(db: EntityManager): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT id FROM account WHERE administrator AND confirmed_at IS NOT NULL AND suspended_at IS NULL AND NOT illustrative
      ORDER BY id FOR UPDATE`,
  );
  return rows.map(({ id }) => id);
}

/** Keeps out everybody whom the demonstration invented, and ends their sessions. */
export async function suspendIllustrativeAccounts(db: EntityManager, now: Date): Promise<void> {
  await db.query(`UPDATE account SET suspended_at = $1 WHERE illustrative AND suspended_at IS NULL`, [now]);
  await db.query(`DELETE FROM account_session USING account WHERE account.id = account_id AND illustrative`);
}
