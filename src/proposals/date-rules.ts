import { checkDay } from '../validation/check-day';
import { epochDay, isoDate, type IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';

/** Both days included. */
export interface DateWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Real days in order, at most ten years long, and long enough for the duration. */
export function checkWindow(
  window: DateWindow | null,
  durationDays: number | null,
  faults: Faults,
): DateWindow | null {
  if (window === null || !checkInterval(window, ['window'], faults)) return window;
  const { from, to } = window;
  faults.check(
    to < addYears(from, 10),
    'OUT_OF_RANGE',
    ['window', 'to'],
    'A window is at most ten years long.',
  );
  faults.check(
    durationDays === null || durationDays <= epochDay(to) - epochDay(from) + 1,
    'CONTRADICTION',
    ['durationDays'],
    'It lasts longer than its window is.',
  );
  return window;
}

/** Two real days in order. */
export function checkInterval({ from, to }: DateWindow, path: readonly string[], faults: Faults): boolean {
  const real = [checkDay(from, [...path, 'from'], faults), checkDay(to, [...path, 'to'], faults)].every(
    Boolean,
  );
  return real && faults.check(from <= to, 'CONTRADICTION', [...path, 'to'], 'It ends before it begins.');
}

/** The last day on which a proposal stands: at least today, so that a new one is not born expired. */
export function checkValidUntil(validUntil: IsoDate, today: IsoDate, faults: Faults): void {
  if (!checkDay(validUntil, ['validUntil'], faults)) return;
  const last = addYears(today, 5);
  faults.check(
    validUntil >= today && validUntil <= last,
    'OUT_OF_RANGE',
    ['validUntil'],
    `Must be a day from today (${today}) to five years ahead (${last}).`,
  );
}

/** The same day of another year; 1 March where that year has no 29 February. */
function addYears(date: IsoDate, years: number): IsoDate {
  return isoDate(epochDay(date.replace(/^\d{4}/, (year) => String(Number(year) + years).padStart(4, '0'))));
}
