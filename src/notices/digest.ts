import type { IsoDate } from '../validation/dates';

const day = 86_400_000;
const hour = 3_600_000;

/** When in the day, in UTC, a new digest may go out: early morning in Africa and Europe, noon in East Asia. */
const sendingHour = 6;

/** The latest start of a day of digests: what was told before it is due. */
export function dayBegan(now: Date): Date {
  const shifted = Math.floor((now.getTime() - sendingHour * hour) / day);
  return new Date(shifted * day + sendingHour * hour);
}

/** The same on the latest Monday. */
export function weekBegan(now: Date): Date {
  const began = dayBegan(now);
  const sinceMonday = (began.getUTCDay() + 6) % 7;
  return new Date(began.getTime() - sinceMonday * day);
}

/** Names the day of digests: an account gets one at most. */
export function periodOf(now: Date): IsoDate {
  return dayBegan(now).toISOString().slice(0, 10);
}

/** How many notices a digest lists; of more it tells the number. */
export const mostListed = 50;
