import { dayOf } from '../validation/dates';
import type { Institution } from './institution';
import { calendar, hasExpired, type VerificationEvent } from './verification';

/** An entry of the history, with nothing where nothing is said. */
export function noted(
  event: Pick<VerificationEvent, 'institutionId' | 'kind' | 'changedBy' | 'changedAt'> &
    Partial<VerificationEvent>,
): VerificationEvent {
  return { level: null, expiresOn: null, flag: null, reason: null, ...event };
}

/** Where the sweep had not come by yet, the expiry is recorded before what follows it. */
export function expiryOf(stored: Institution, now: Date): VerificationEvent[] {
  if (!hasExpired(stored, dayOf(now))) return [];
  const { id: institutionId, verificationLevel: level, verificationExpiresOn: expiresOn } = stored;
  return [noted({ institutionId, kind: 'EXPIRED', level, expiresOn, changedBy: calendar, changedAt: now })];
}
