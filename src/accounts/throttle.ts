import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../validation/faults';
import { networkOf } from './network';
import { spend, type Budget } from './throttle.repository';

const minute = 60_000;
const hour = 60 * minute;
export const day = 24 * hour;

/** How often who may try. A whole office, or a hall full of participants, may stand behind one client address. */
export const limits = {
  /** Guesses at one account's password from one client. */
  signInPair: { most: 10, window: 15 * minute },
  /** Guesses at one account's password by all clients from which nobody ever signed in to it. */
  signInAccount: { most: 50, window: hour },
  /** Wrong guesses of one client, at whichever accounts. */
  signInClient: { most: 100, window: 15 * minute },
  /** Guesses at the present password by whoever holds a session. */
  presentPassword: { most: 10, window: 15 * minute },
  /** Mails to one address, for each purpose. */
  mailsToAddress: { most: 3, window: hour },
  /** Such requests of one client, for each purpose. */
  requestsOfClient: { most: 60, window: hour },
} as const;

/** Names a budget without saying whose it is. */
export function budgetKey(purpose: string, ...who: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(who)).digest('base64url');
  return `${purpose}:${hash}`;
}

/** The same address in another case is the same account; only ASCII's, as the database compares them. */
export function plainEmail(email: string): string {
  return email.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Counts an attempt, and refuses it where a budget is overdrawn. */
export async function spendOrRefuse(db: EntityManager, budgets: readonly Budget[], now: Date): Promise<void> {
  const until = await spend(db, budgets, now);
  if (until !== null) refuseUntil(until);
}

function refuseUntil(until: Date): never {
  // To the next whole second: a moment before it would be refused once more.
  const at = new Date(Math.ceil(until.getTime() / 1_000) * 1_000).toISOString().replace('.000', '');
  throw new DomainError({
    code: 'RATE_LIMITED',
    message: `Tried too often. Try again after ${at}.`,
    path: [],
  });
}

/** What asking for a mail costs. */
export function mailBudgets(purpose: string, email: string, clientAddress: string): Budget[] {
  return [
    { key: budgetKey(`${purpose}.address`, plainEmail(email)), ...limits.mailsToAddress },
    { key: budgetKey(`${purpose}.client`, networkOf(clientAddress)), ...limits.requestsOfClient },
  ];
}
