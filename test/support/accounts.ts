import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../src/access/viewer';
import { insertAccount } from '../../src/accounts/accounts.repository';
import { viewerOf } from '../../src/server/viewer';
import type { World } from './world';

/** An account that could sign in, without the mails and passwords of a real sign-up; answers its key. */
export async function newAccount(
  { database }: Pick<World, 'database'>,
  name: string,
  email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`,
): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  await insertAccount(database.manager, {
    id,
    email,
    name,
    passwordHash: null,
    administrator: false,
    illustrative: false,
    confirmedAt: now,
    suspendedAt: null,
    createdAt: now,
  });
  return id;
}

/** Who the account is now: what was granted or revoked since counts. */
export function as({ database }: Pick<World, 'database'>, accountId: string): Promise<Viewer> {
  return viewerOf(database.manager, accountId);
}
