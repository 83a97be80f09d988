import type { DataSource } from 'typeorm';
import { findActiveAccount } from '../accounts/accounts.repository';
import { newSecret } from '../accounts/secret';
import { inTransaction } from '../database/transaction';
import { queueMail } from '../mail/mail.repository';
import { dayBegan, periodOf, weekBegan } from './digest';
import { digestLetter } from './digest-letter';
import { accountsDue, claimDigest, takeDueNotices } from './digests.repository';

const accountsAtOnce = 200;

/**
 * Queues one mail for every account that a digest is due to, and answers how many. Any number of processes may do this at once, and
 * again: an account has one digest a period, claimed in the transaction that queues the mail and marks its notices.
 */
export async function sendDigests(
  database: DataSource,
  now: Date,
  publicUrl: string | null,
): Promise<number> {
  let sent = 0;
  const since = { day: dayBegan(now), week: weekBegan(now) };
  const period = periodOf(now);
  for (let after: string | null = null; ;) {
    const accounts = await accountsDue(database.manager, since, period, after, accountsAtOnce);
    for (const accountId of accounts) {
      const queued = await inTransaction(database, async (db) => {
        const account = await findActiveAccount(db, accountId);
        const { token, hash } = newSecret();
        if (account === null || !(await claimDigest(db, { accountId, period, stopHash: hash }, now)))
          return false;
        const due = await takeDueNotices(db, accountId, since, now);
        // All was read since the accounts were listed: nothing else falls due before the next period.
        if (due.length === 0) return false;
        const letter = digestLetter(due, publicUrl, token);
        const key = `digest ${accountId} ${period}`;
        await queueMail(db, { ...letter, to: account.email, accountId, key }, now);
        return true;
      });
      if (queued) sent++;
    }
    if (accounts.length < accountsAtOnce) break;
    after = accounts.at(-1)!;
  }
  return sent;
}
