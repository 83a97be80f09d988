import type { EntityManager } from 'typeorm';
import { calendar } from '../proposals/expiry.repository';
import { tell } from './events';
import type { Interest, InterestMember } from './interest';
import { updateInterest } from './interests.repository';
import { appendMatchChange } from './match-changes.repository';

/** Records that nobody answered in time. Whoever calls it holds the interest. */
export async function recordExpiry(
  db: EntityManager,
  { id, expiresAt }: Pick<Interest, 'id' | 'expiresAt'>,
  members: readonly InterestMember[],
  now: Date,
): Promise<void> {
  await updateInterest(db, id, { state: 'EXPIRED', closedAt: expiresAt });
  await appendMatchChange(db, {
    interestId: id,
    fromState: 'INTEREST_SENT',
    toState: 'EXPIRED',
    role: null,
    reason: null,
    changedBy: calendar,
    changedAt: now,
  });
  await tell(db, 'interest.expired', { interestId: id }, members, now);
}
