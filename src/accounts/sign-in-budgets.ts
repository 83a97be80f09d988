import type { EntityManager } from 'typeorm';
import { networkOf } from './network';
import { budgetKey, day, limits, plainEmail, spendOrRefuse } from './throttle';
import { clearBudget, isVouchedFor, refund, vouch, type Budget } from './throttle.repository';

/** How long a client from which somebody signed in is known as theirs. */
const familiarity = 90 * day;

/**
 * Counts an attempt to sign in, known address or not, or refuses it; answers what to call where it succeeds.
 * Guesses from many clients at one account are limited together, but never those from a client that the owner has signed in from
 * before: an attacker elsewhere cannot lock the owner out. Whoever is new to a client while that lasts resets the password, which
 * makes the client known.
 */
export async function countSignIn(
  db: EntityManager,
  email: string,
  clientAddress: string,
  now: Date,
): Promise<() => Promise<void>> {
  const keys = keysOf(email, clientAddress);
  const pair: Budget = { key: keys.pair, ...limits.signInPair };
  const client: Budget = { key: keys.client, ...limits.signInClient };
  const account: Budget = { key: keys.account, ...limits.signInAccount };
  const shared = (await isVouchedFor(db, keys.familiar, now)) ? [client] : [client, account];
  await spendOrRefuse(db, [pair, ...shared], now);
  return async () => {
    await refund(
      db,
      shared.map(({ key }) => key),
    );
    await welcome(db, email, clientAddress, now);
  };
}

/** The client has shown that it is the account's owner's. */
export async function welcome(
  db: EntityManager,
  email: string,
  clientAddress: string,
  now: Date,
): Promise<void> {
  const keys = keysOf(email, clientAddress);
  await clearBudget(db, keys.pair);
  await vouch(db, keys.familiar, new Date(now.getTime() + familiarity));
}

function keysOf(email: string, clientAddress: string) {
  const [who, where] = [plainEmail(email), networkOf(clientAddress)];
  return {
    pair: budgetKey('signIn.pair', who, where),
    client: budgetKey('signIn.client', where),
    account: budgetKey('signIn.account', who),
    familiar: budgetKey('signIn.familiar', who, where),
  };
}
