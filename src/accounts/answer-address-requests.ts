import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '../database/transaction';
import { queueMail } from '../mail/mail.repository';
import type { Account } from './account';
import { findAccountByEmail, findActiveAccount } from './accounts.repository';
import { tokenLife } from './address-request';
import { takeAddressRequest } from './address-requests.repository';
import {
  accountExistsLetter,
  addressChangeAskedLetter,
  addressTakenLetter,
  confirmationLetter,
  newAddressLetter,
  resetLetter,
  type Letter,
} from './letters';
import { newSecret } from './secret';
import { insertSignUp, renewSignUp, type Validity } from './sign-ups.repository';
import { insertToken } from './tokens.repository';

export interface Surroundings {
  /** Where the front end is; null where there is none, and mails hold the token alone. */
  readonly publicUrl: string | null;
}

/** Answers every request that waits, each in a transaction of its own, and says how many. */
export async function answerAddressRequests(
  database: DataSource,
  surroundings: Surroundings,
  now: Date,
  stopping?: AbortSignal,
): Promise<number> {
  let answered = 0;
  while (
    stopping?.aborted !== true &&
    (await inTransaction(database, (db) => answerNext(db, surroundings, now)))
  )
    answered++;
  return answered;
}

async function answerNext(db: EntityManager, { publicUrl }: Surroundings, now: Date): Promise<boolean> {
  const request = await takeAddressRequest(db);
  if (request === null) return false;
  const { email, requestedAt } = request;
  const owner = await findAccountByEmail(db, email);
  const mail = (to: string, letter: Letter, accountId: string | null) =>
    queueMail(db, { to, accountId, key: null, ...letter }, now);
  const { token, hash } = newSecret();
  const validFor = (life: number): Validity => ({
    tokenHash: hash,
    now,
    expiresAt: new Date(now.getTime() + life),
  });
  // A suspended or invented account gets no mail, as if it were not there.
  const reachable = owner !== null && isReachable(owner);

  switch (request.purpose) {
    case 'SIGN_UP':
      if (reachable) await mail(owner.email, accountExistsLetter(requestedAt), owner.id);
      if (owner !== null) break;
      await insertSignUp(db, request, validFor(tokenLife.confirm));
      await mail(email, confirmationLetter(publicUrl, token, requestedAt), null);
      break;
    case 'CONFIRM_AGAIN':
      if (owner === null && (await renewSignUp(db, email, validFor(tokenLife.confirm)))) {
        await mail(email, confirmationLetter(publicUrl, token, requestedAt), null);
      }
      break;
    case 'RESET_PASSWORD':
      if (!reachable) break;
      await insertToken(
        db,
        { accountId: owner.id, purpose: 'SET_PASSWORD', email: null },
        validFor(tokenLife.setPassword),
      );
      await mail(owner.email, resetLetter(publicUrl, token, requestedAt), owner.id);
      break;
    case 'CHANGE_ADDRESS': {
      const { accountId } = request;
      const account = await findActiveAccount(db, accountId);
      if (account === null) break;
      await mail(account.email, addressChangeAskedLetter(requestedAt), accountId);
      if (owner !== null && owner.id !== accountId) {
        if (reachable) await mail(owner.email, addressTakenLetter(requestedAt), owner.id);
        break;
      }
      await insertToken(
        db,
        { accountId, purpose: 'CHANGE_ADDRESS', email },
        validFor(tokenLife.changeAddress),
      );
      await mail(email, newAddressLetter(publicUrl, token, requestedAt), accountId);
    }
  }
  return true;
}

function isReachable({ suspendedAt, illustrative }: Account): boolean {
  return suspendedAt === null && !illustrative;
}
