import type { EntityManager } from 'typeorm';
import { fail } from '../validation/faults';
import { findPasswordHash } from './credentials.repository';
import { verifyPassword } from './password-hash';
import { budgetKey, limits, spendOrRefuse } from './throttle';
import { clearBudget } from './throttle.repository';

/**
 * The hash of the password that the account has, where `password` is that; a session alone, which somebody may have left open,
 * does not change what opens the account.
 */
export async function requirePresentPassword(
  db: EntityManager,
  { accountId, password, now }: { readonly accountId: string; readonly password: string; readonly now: Date },
): Promise<string> {
  const key = budgetKey('presentPassword', accountId);
  await spendOrRefuse(db, [{ key, ...limits.presentPassword }], now);
  const hash = await findPasswordHash(db, accountId);
  if (hash === null)
    fail('WRONG_STATE', 'This account has no password: set one by `requestPasswordReset` first.');
  if (!(await verifyPassword(hash, password))) {
    fail('BAD_CREDENTIALS', 'This is not the present password.', ['presentPassword']);
  }
  await clearBudget(db, key);
  return hash;
}
